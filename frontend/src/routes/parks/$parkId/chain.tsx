import { createFileRoute } from '@tanstack/react-router';
import { ChainPage } from '@/features/chain/ChainPage';
import { chainQuery } from '@/features/chain/queries';
import { parseChainSearch } from '@/features/chain/search';

export const Route = createFileRoute('/parks/$parkId/chain')({
  validateSearch: parseChainSearch,
  loaderDeps: ({ search: { on } }) => ({ on }),
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(chainQuery(params.parkId, deps.on));
  },
  component: ChainPage,
});

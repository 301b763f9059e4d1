import { createFileRoute } from '@tanstack/react-router';
import { HeadlinePage } from '@/features/headline/HeadlinePage';
import { headlineQuery } from '@/features/headline/queries';
import { parseHeadlineSearch } from '@/features/headline/search';

export const Route = createFileRoute('/parks/$parkId/headline')({
  validateSearch: parseHeadlineSearch,
  loaderDeps: ({ search: { on } }) => ({ on }),
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(headlineQuery(params.parkId, deps.on));
  },
  component: HeadlinePage,
});

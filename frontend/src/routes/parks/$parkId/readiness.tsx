import { createFileRoute } from '@tanstack/react-router';
import { readinessQuery } from '@/features/readiness/queries';
import { ReadinessPage } from '@/features/readiness/ReadinessPage';
import { parseReadinessSearch } from '@/features/readiness/search';

export const Route = createFileRoute('/parks/$parkId/readiness')({
  validateSearch: parseReadinessSearch,
  loaderDeps: ({ search: { on } }) => ({ on }),
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(readinessQuery(params.parkId, deps.on));
  },
  component: ReadinessPage,
});

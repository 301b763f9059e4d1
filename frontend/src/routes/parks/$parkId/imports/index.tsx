import { createFileRoute } from '@tanstack/react-router';
import { ImportsPage } from '@/features/imports/ImportsPage';
import { importsQuery } from '@/features/imports/queries';
import { parsePage } from '@/shared/lib/listSearch';

export const Route = createFileRoute('/parks/$parkId/imports/')({
  validateSearch: (s: Record<string, unknown>) => parsePage(s, []),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(importsQuery(params.parkId, deps.page));
  },
  component: ImportsPage,
});

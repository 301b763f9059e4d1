import { createFileRoute } from '@tanstack/react-router';
import { BoardPage } from '@/features/board/BoardPage';
import { buildingsQuery, figuresQuery } from '@/features/board/queries';
import { parseBoardSearch } from '@/features/board/search';

export const Route = createFileRoute('/parks/$parkId/board')({
  validateSearch: parseBoardSearch,
  loaderDeps: ({ search: { on } }) => ({ on }),
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(figuresQuery(params.parkId, deps.on));
    void context.queryClient.prefetchQuery(buildingsQuery(params.parkId));
  },
  component: BoardPage,
});

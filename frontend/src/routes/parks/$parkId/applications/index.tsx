import { createFileRoute } from '@tanstack/react-router';
import { BoardPage } from '@/features/admission/BoardPage';
import { parseBoardSearch } from '@/features/admission/search';

export const Route = createFileRoute('/parks/$parkId/applications/')({
  validateSearch: parseBoardSearch,
  component: BoardPage,
});

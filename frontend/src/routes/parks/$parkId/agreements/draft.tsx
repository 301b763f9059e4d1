import { createFileRoute } from '@tanstack/react-router';
import { DraftPage } from '@/features/agreements/DraftPage';
import { parseDraftSearch } from '@/features/agreements/search';

export const Route = createFileRoute('/parks/$parkId/agreements/draft')({
  validateSearch: parseDraftSearch,
  component: DraftPage,
});

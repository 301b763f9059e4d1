import { createFileRoute } from '@tanstack/react-router';
import { ExitsPage } from '@/features/exits/ExitsPage';
import { parseExitsSearch } from '@/features/exits/search';

export const Route = createFileRoute('/parks/$parkId/exits/')({
  validateSearch: parseExitsSearch,
  component: ExitsPage,
});

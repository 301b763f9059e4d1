import { createFileRoute } from '@tanstack/react-router';
import { LateFeesPage } from '@/features/dunning/LateFeesPage';
import { parseLateFeesSearch } from '@/features/dunning/search';

export const Route = createFileRoute('/parks/$parkId/late-fees')({
  validateSearch: parseLateFeesSearch,
  component: LateFeesPage,
});

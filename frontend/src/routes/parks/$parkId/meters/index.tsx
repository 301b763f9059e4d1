import { createFileRoute } from '@tanstack/react-router';
import { MetersPage } from '@/features/meters/MetersPage';
import { parseMeterSearch } from '@/features/meters/search';

export const Route = createFileRoute('/parks/$parkId/meters/')({
  validateSearch: parseMeterSearch,
  component: MetersPage,
});

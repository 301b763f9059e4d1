import { createFileRoute } from '@tanstack/react-router';
import { FilingsPage } from '@/features/statutory/FilingsPage';
import { parseFilingsSearch } from '@/features/statutory/search';

export const Route = createFileRoute('/parks/$parkId/statutory/')({
  validateSearch: parseFilingsSearch,
  component: FilingsPage,
});

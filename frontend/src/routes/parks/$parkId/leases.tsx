import { createFileRoute } from '@tanstack/react-router';
import { EndingPage } from '@/features/leases/EndingPage';
import { parseEndingSearch } from '@/features/leases/search';

export const Route = createFileRoute('/parks/$parkId/leases')({
  validateSearch: parseEndingSearch,
  component: EndingPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { BillsPage } from '@/features/bills/BillsPage';
import { parseBillsSearch } from '@/features/bills/search';

export const Route = createFileRoute('/parks/$parkId/bills/')({
  validateSearch: parseBillsSearch,
  component: BillsPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { BillPage } from '@/features/bills/BillPage';
import { parseBillSearch } from '@/features/bills/search';

export const Route = createFileRoute('/parks/$parkId/bills/$billId')({
  validateSearch: parseBillSearch,
  component: BillPage,
});

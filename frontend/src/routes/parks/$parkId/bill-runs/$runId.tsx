import { createFileRoute } from '@tanstack/react-router';
import { BillRunPage } from '@/features/billRuns/BillRunPage';
import { parseBillRunSearch } from '@/features/billRuns/search';

export const Route = createFileRoute('/parks/$parkId/bill-runs/$runId')({
  validateSearch: parseBillRunSearch,
  component: BillRunPage,
});

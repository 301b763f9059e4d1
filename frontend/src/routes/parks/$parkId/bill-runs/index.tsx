import { createFileRoute } from '@tanstack/react-router';
import { BillRunsPage } from '@/features/billRuns/BillRunsPage';
import { parseBillRunsSearch } from '@/features/billRuns/search';

export const Route = createFileRoute('/parks/$parkId/bill-runs/')({
  validateSearch: parseBillRunsSearch,
  component: BillRunsPage,
});

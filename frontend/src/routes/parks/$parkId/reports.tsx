import { createFileRoute } from '@tanstack/react-router';
import { ReportsPage } from '@/features/billingReports/ReportsPage';
import { parseReportsSearch } from '@/features/billingReports/search';

export const Route = createFileRoute('/parks/$parkId/reports')({
  validateSearch: parseReportsSearch,
  component: ReportsPage,
});

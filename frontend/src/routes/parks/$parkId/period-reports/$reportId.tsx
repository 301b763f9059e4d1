import { createFileRoute } from '@tanstack/react-router';
import { ReportPage } from '@/features/reportRounds/ReportPage';
import { parseReportSearch } from '@/features/reportRounds/search';

export const Route = createFileRoute('/parks/$parkId/period-reports/$reportId')({
  validateSearch: parseReportSearch,
  component: ReportPage,
});

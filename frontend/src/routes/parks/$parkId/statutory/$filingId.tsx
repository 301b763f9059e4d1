import { createFileRoute } from '@tanstack/react-router';
import { FilingPage } from '@/features/statutory/FilingPage';
import { parseFilingSearch } from '@/features/statutory/search';

export const Route = createFileRoute('/parks/$parkId/statutory/$filingId')({
  validateSearch: parseFilingSearch,
  component: FilingPage,
});

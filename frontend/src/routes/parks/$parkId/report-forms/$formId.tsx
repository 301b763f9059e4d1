import { createFileRoute } from '@tanstack/react-router';
import { FormPage } from '@/features/reportForms/FormPage';
import { parseFormSearch } from '@/features/reportForms/search';

export const Route = createFileRoute('/parks/$parkId/report-forms/$formId')({
  validateSearch: parseFormSearch,
  component: FormPage,
});

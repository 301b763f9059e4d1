import { createFileRoute } from '@tanstack/react-router';
import { FormsPage } from '@/features/reportForms/FormsPage';
import { parseFormsSearch } from '@/features/reportForms/search';

export const Route = createFileRoute('/parks/$parkId/report-forms/')({
  validateSearch: parseFormsSearch,
  component: FormsPage,
});

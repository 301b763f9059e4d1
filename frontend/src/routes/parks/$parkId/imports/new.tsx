import { createFileRoute } from '@tanstack/react-router';
import { ImportWizard } from '@/features/imports/ImportWizard';
import { parseWizardSearch } from '@/features/imports/search';

export const Route = createFileRoute('/parks/$parkId/imports/new')({
  validateSearch: parseWizardSearch,
  component: ImportWizard,
});

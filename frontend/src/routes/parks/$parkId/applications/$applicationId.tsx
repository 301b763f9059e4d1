import { createFileRoute } from '@tanstack/react-router';
import { ApplicationPage } from '@/features/admission/ApplicationPage';
import { parseApplicationSearch } from '@/features/admission/search';

export const Route = createFileRoute('/parks/$parkId/applications/$applicationId')({
  validateSearch: parseApplicationSearch,
  component: ApplicationPage,
});

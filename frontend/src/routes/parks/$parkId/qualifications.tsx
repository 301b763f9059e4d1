import { createFileRoute } from '@tanstack/react-router';
import { QualificationsPage } from '@/features/qualifications/QualificationsPage';
import { parseQualificationSearch } from '@/features/qualifications/search';

export const Route = createFileRoute('/parks/$parkId/qualifications')({
  validateSearch: parseQualificationSearch,
  component: QualificationsPage,
});

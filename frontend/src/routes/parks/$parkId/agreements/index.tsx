import { createFileRoute } from '@tanstack/react-router';
import { AgreementsPage } from '@/features/agreements/AgreementsPage';
import { parseAgreementsSearch } from '@/features/agreements/search';

export const Route = createFileRoute('/parks/$parkId/agreements/')({
  validateSearch: parseAgreementsSearch,
  component: AgreementsPage,
});

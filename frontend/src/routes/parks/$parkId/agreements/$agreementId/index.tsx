import { createFileRoute } from '@tanstack/react-router';
import { AgreementPage } from '@/features/agreements/AgreementPage';
import { parseAgreementSearch } from '@/features/agreements/search';

export const Route = createFileRoute('/parks/$parkId/agreements/$agreementId/')({
  validateSearch: parseAgreementSearch,
  component: AgreementPage,
});

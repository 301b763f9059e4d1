import { createFileRoute } from '@tanstack/react-router';
import { SupplementDraftPage } from '@/features/supplements/SupplementDraftPage';
import { parseSupplementDraftSearch } from '@/features/supplements/search';

export const Route = createFileRoute('/parks/$parkId/agreements/$agreementId/supplements/draft')({
  validateSearch: parseSupplementDraftSearch,
  component: SupplementDraftPage,
});

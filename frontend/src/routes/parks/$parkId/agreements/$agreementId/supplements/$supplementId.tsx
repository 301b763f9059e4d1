import { createFileRoute } from '@tanstack/react-router';
import { SupplementPage } from '@/features/supplements/SupplementPage';
import { parseSupplementSearch } from '@/features/supplements/search';

export const Route = createFileRoute('/parks/$parkId/agreements/$agreementId/supplements/$supplementId')({
  validateSearch: parseSupplementSearch,
  component: SupplementPage,
});

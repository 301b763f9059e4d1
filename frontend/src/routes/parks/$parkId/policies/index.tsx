import { createFileRoute } from '@tanstack/react-router';
import { PoliciesPage } from '@/features/policies/PoliciesPage';
import { parsePoliciesSearch } from '@/features/policies/search';

export const Route = createFileRoute('/parks/$parkId/policies/')({
  validateSearch: parsePoliciesSearch,
  component: PoliciesPage,
});

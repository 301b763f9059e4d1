import { createFileRoute } from '@tanstack/react-router';
import { PolicyPage } from '@/features/policies/PolicyPage';
import { parsePolicySearch } from '@/features/policies/search';

export const Route = createFileRoute('/parks/$parkId/policies/$policyId')({
  validateSearch: parsePolicySearch,
  component: PolicyPage,
});

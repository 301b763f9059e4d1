import { createFileRoute } from '@tanstack/react-router';
import { AccountPage } from '@/features/accounts/AccountPage';
import { parseAccountSearch } from '@/features/accounts/search';

export const Route = createFileRoute('/parks/$parkId/tenants/$tenantId_/account')({
  validateSearch: parseAccountSearch,
  component: AccountPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { tenantsQuery } from '@/features/tenants/queries';
import { parseTenantSearch } from '@/features/tenants/search';
import { TenantsPage } from '@/features/tenants/TenantsPage';

export const Route = createFileRoute('/parks/$parkId/tenants/')({
  validateSearch: parseTenantSearch,
  // The drawer is in the URL but is not part of the list: opening it must not fetch the list again.
  loaderDeps: ({ search: { open: _open, ...list } }) => list,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(tenantsQuery(params.parkId, deps));
  },
  component: TenantsPage,
});

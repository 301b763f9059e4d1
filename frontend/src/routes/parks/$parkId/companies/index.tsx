import { createFileRoute } from '@tanstack/react-router';
import { CompaniesPage } from '@/features/companies/CompaniesPage';
import { companiesQuery } from '@/features/companies/queries';
import { parseCompanySearch } from '@/features/companies/search';

export const Route = createFileRoute('/parks/$parkId/companies/')({
  validateSearch: parseCompanySearch,
  loaderDeps: ({ search: { open: _open, ...list } }) => list,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(companiesQuery(params.parkId, deps));
  },
  component: CompaniesPage,
});

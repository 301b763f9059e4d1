import { createFileRoute } from '@tanstack/react-router';
import { CompanyPage } from '@/features/companies/CompanyPage';
import { companyQuery } from '@/features/companies/queries';
import { oneOf } from '@/shared/lib/listSearch';

const DRAWERS = ['edit', 'founder', 'employment', 'merge', 'qualification'] as const;

export const Route = createFileRoute('/parks/$parkId/companies/$companyId')({
  validateSearch: (s: Record<string, unknown>): { open?: (typeof DRAWERS)[number] } => ({
    open: oneOf(DRAWERS, s.open),
  }),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(companyQuery(params.parkId, params.companyId)),
  component: CompanyPage,
});

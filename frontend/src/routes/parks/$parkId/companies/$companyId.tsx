import { createFileRoute, redirect } from '@tanstack/react-router';
import { CompanyPage } from '@/features/companies/CompanyPage';
import { companyQuery, mergedInto } from '@/features/companies/queries';
import { oneOf, text } from '@/shared/lib/listSearch';

const DRAWERS = ['edit', 'founder', 'employment', 'recount', 'merge', 'qualification', 'figure'] as const;

export const Route = createFileRoute('/parks/$parkId/companies/$companyId')({
  validateSearch: (s: Record<string, unknown>): { open?: (typeof DRAWERS)[number]; into?: string } => ({
    open: oneOf(DRAWERS, s.open),
    into: text(s.into, 36),
  }),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(companyQuery(params.parkId, params.companyId)).catch((e) => {
      const into = mergedInto(e);
      if (!into) throw e;
      throw redirect({
        to: '/parks/$parkId/companies/$companyId',
        params: { parkId: params.parkId, companyId: into },
        replace: true,
      });
    }),
  component: CompanyPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { TenantMentors } from '@/features/mentors/TenantMentors';
import { SessionsOf } from '@/features/sessions/SessionsOf';
import { CompanyTeamPanel } from '@/features/team/CompanyTeamPanel';
import { tenantQuery } from '@/features/tenants/queries';
import { TenantPage } from '@/features/tenants/TenantPage';
import { oneOf, text } from '@/shared/lib/listSearch';

const DRAWERS = ['stage', 'extend', 'lease'] as const;

type Search = { open?: (typeof DRAWERS)[number]; lease?: string };

export const Route = createFileRoute('/parks/$parkId/tenants/$tenantId')({
  validateSearch: (s: Record<string, unknown>): Search => ({ open: oneOf(DRAWERS, s.open), lease: text(s.lease, 40) }),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(tenantQuery(params.parkId, params.tenantId)),
  component: Page,
});

function Page() {
  const { parkId, tenantId } = Route.useParams();
  return (
    <TenantPage
      mentors={
        <>
          <TenantMentors parkId={parkId} tenantId={tenantId} />
          <SessionsOf parkId={parkId} of={{ tenant: tenantId }} />
        </>
      }
      team={(companyId) => <CompanyTeamPanel parkId={parkId} companyId={companyId} />}
    />
  );
}

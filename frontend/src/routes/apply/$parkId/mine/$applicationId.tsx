import { createFileRoute, redirect, useLocation } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { takeClaim } from '@/features/apply/claim';
import { OwnPage } from '@/features/apply/OwnPage';

export const Route = createFileRoute('/apply/$parkId/mine/$applicationId')({
  beforeLoad: ({ location, params }) => {
    // Back from signing in, where whatever stood behind the # was lost.
    const token = location.hash ? undefined : takeClaim(params.applicationId);
    if (token) throw redirect({ to: '/apply/$parkId/mine/$applicationId', params, hash: token, replace: true });
  },
  component: Page,
});

function Page() {
  const { applicationId } = Route.useParams();
  const token = useLocation({ select: (l) => l.hash });
  return (
    <Main className="narrow roomy">
      <OwnPage applicationId={applicationId} token={token} />
    </Main>
  );
}

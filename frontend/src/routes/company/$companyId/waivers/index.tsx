import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnWaiversPage } from '@/features/waivers/OwnWaiversPage';

export const Route = createFileRoute('/company/$companyId/waivers/')({ component: Page });

function Page() {
  const { companyId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnWaiversPage companyId={companyId} />
    </Main>
  );
}

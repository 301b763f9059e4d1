import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnWaiverPage } from '@/features/waivers/OwnWaiverPage';

export const Route = createFileRoute('/company/$companyId/waivers/$waiverId')({ component: Page });

function Page() {
  const { companyId, waiverId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnWaiverPage companyId={companyId} waiverId={waiverId} />
    </Main>
  );
}

import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnAgreementsPage } from '@/features/agreements/OwnAgreementsPage';

export const Route = createFileRoute('/company/$companyId/agreements')({ component: Page });

function Page() {
  const { companyId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnAgreementsPage companyId={companyId} />
    </Main>
  );
}

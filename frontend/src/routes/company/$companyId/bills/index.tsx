import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnBillsPage } from '@/features/bills/OwnBillsPage';

export const Route = createFileRoute('/company/$companyId/bills/')({ component: Page });

function Page() {
  const { companyId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnBillsPage companyId={companyId} />
    </Main>
  );
}

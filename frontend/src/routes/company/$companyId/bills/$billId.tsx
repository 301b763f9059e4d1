import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnBillPage } from '@/features/bills/OwnBillPage';

export const Route = createFileRoute('/company/$companyId/bills/$billId')({ component: Page });

function Page() {
  const { companyId, billId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnBillPage companyId={companyId} billId={billId} />
    </Main>
  );
}

import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnReportsPage } from '@/features/periodReports/OwnReportsPage';

export const Route = createFileRoute('/company/$companyId/reports/')({ component: Page });

function Page() {
  const { companyId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnReportsPage companyId={companyId} />
    </Main>
  );
}

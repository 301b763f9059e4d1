import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnGraduationPage } from '@/features/graduation/OwnGraduationPage';

export const Route = createFileRoute('/company/$companyId/graduation')({ component: Page });

function Page() {
  const { companyId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnGraduationPage companyId={companyId} />
    </Main>
  );
}

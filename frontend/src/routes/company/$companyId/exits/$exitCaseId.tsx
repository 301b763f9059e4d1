import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnExitPage } from '@/features/exits/OwnExitPage';

export const Route = createFileRoute('/company/$companyId/exits/$exitCaseId')({ component: Page });

function Page() {
  const { companyId, exitCaseId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnExitPage companyId={companyId} exitCaseId={exitCaseId} />
    </Main>
  );
}

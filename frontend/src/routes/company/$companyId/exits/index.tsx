import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnExitsPage } from '@/features/exits/OwnExitsPage';

export const Route = createFileRoute('/company/$companyId/exits/')({ component: Page });

function Page() {
  const { companyId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnExitsPage companyId={companyId} />
    </Main>
  );
}

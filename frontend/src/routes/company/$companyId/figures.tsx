import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnFiguresPage } from '@/features/figures/OwnFiguresPage';

export const Route = createFileRoute('/company/$companyId/figures')({ component: Page });

function Page() {
  const { companyId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnFiguresPage companyId={companyId} />
    </Main>
  );
}

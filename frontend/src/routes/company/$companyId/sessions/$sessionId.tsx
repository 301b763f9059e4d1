import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnSessionPage } from '@/features/sessions/own/OwnSessionPage';

export const Route = createFileRoute('/company/$companyId/sessions/$sessionId')({ component: Page });

function Page() {
  const { companyId, sessionId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnSessionPage companyId={companyId} sessionId={sessionId} />
    </Main>
  );
}

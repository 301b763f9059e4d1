import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnSessionsPage } from '@/features/sessions/own/OwnSessionsPage';
import { parseOwnSessionSearch } from '@/features/sessions/search';

export const Route = createFileRoute('/company/$companyId/sessions/')({
  validateSearch: parseOwnSessionSearch,
  component: Page,
});

function Page() {
  return (
    <Main className="narrow">
      <OwnSessionsPage />
    </Main>
  );
}

import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { MySessionsPage } from '@/features/sessions/mentor/MySessionsPage';

export const Route = createFileRoute('/mentoring_/sessions/')({ component: Page });

function Page() {
  return (
    <Main className="narrow">
      <MySessionsPage />
    </Main>
  );
}

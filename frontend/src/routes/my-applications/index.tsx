import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { MyApplicationsPage } from '@/features/apply/MyApplicationsPage';

export const Route = createFileRoute('/my-applications/')({
  component: () => (
    <Main className="narrow">
      <MyApplicationsPage />
    </Main>
  ),
});

import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OpenCallsPage } from '@/features/apply/OpenCallsPage';

export const Route = createFileRoute('/apply/$parkId/')({
  component: () => (
    <Main className="narrow roomy">
      <OpenCallsPage />
    </Main>
  ),
});

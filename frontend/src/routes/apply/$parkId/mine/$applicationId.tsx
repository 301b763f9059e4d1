import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnPage } from '@/features/apply/OwnPage';

export const Route = createFileRoute('/apply/$parkId/mine/$applicationId')({
  component: () => (
    <Main className="narrow roomy">
      <OwnPage />
    </Main>
  ),
});

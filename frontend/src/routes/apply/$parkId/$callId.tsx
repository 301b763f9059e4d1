import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { CallPage } from '@/features/apply/CallPage';

export const Route = createFileRoute('/apply/$parkId/$callId')({
  component: () => (
    <Main className="narrow roomy">
      <CallPage />
    </Main>
  ),
});

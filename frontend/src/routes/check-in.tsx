import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { CheckInPage } from '@/features/bookings/own/CheckInPage';

export const Route = createFileRoute('/check-in')({ component: Page });

function Page() {
  return (
    <Main className="narrow">
      <CheckInPage />
    </Main>
  );
}

import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnBookingsPage } from '@/features/bookings/own/OwnBookingsPage';

export const Route = createFileRoute('/company/$companyId/bookings/')({ component: Page });

function Page() {
  const { companyId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnBookingsPage companyId={companyId} />
    </Main>
  );
}

import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnBookingPage } from '@/features/bookings/own/OwnBookingPage';

export const Route = createFileRoute('/company/$companyId/bookings/$bookingId')({ component: Page });

function Page() {
  const { companyId, bookingId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnBookingPage companyId={companyId} bookingId={bookingId} />
    </Main>
  );
}

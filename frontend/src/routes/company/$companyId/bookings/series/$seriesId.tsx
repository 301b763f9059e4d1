import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnSeriesPage } from '@/features/bookings/own/OwnSeriesPage';

export const Route = createFileRoute('/company/$companyId/bookings/series/$seriesId')({ component: Page });

function Page() {
  const { companyId, seriesId } = Route.useParams();
  return (
    <Main className="narrow">
      <OwnSeriesPage companyId={companyId} seriesId={seriesId} />
    </Main>
  );
}

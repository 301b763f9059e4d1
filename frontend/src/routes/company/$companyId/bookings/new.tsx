import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnBookPage } from '@/features/bookings/own/OwnBookPage';
import { parseBookSearch } from '@/features/bookings/search';

export const Route = createFileRoute('/company/$companyId/bookings/new')({
  validateSearch: parseBookSearch,
  component: Page,
});

function Page() {
  return (
    <Main className="narrow">
      <OwnBookPage />
    </Main>
  );
}

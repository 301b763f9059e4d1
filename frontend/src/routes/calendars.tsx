import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { CalendarsPage } from '@/features/calendar/CalendarsPage';

export const Route = createFileRoute('/calendars')({ component: Page });

function Page() {
  return (
    <Main className="narrow">
      <CalendarsPage me={Route.useRouteContext().me} />
    </Main>
  );
}

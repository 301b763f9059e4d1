import { createFileRoute } from '@tanstack/react-router';
import { Denied } from '@/app/Denied';
import { Main } from '@/app/Main';
import { parseTrailSearch } from '@/features/trail/search';
import { TrailPage } from '@/features/trail/TrailPage';

export const Route = createFileRoute('/trail')({
  validateSearch: parseTrailSearch,
  component: Page,
});

function Page() {
  const { me } = Route.useRouteContext();
  if (!me.permissions.includes('TRAIL_READ')) return <Denied />;
  return (
    <Main className="wide">
      <TrailPage />
    </Main>
  );
}

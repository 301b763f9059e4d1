import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { parseTrailSearch } from '@/features/trail/search';
import { TrailPage } from '@/features/trail/TrailPage';

export const Route = createFileRoute('/trail')({
  validateSearch: parseTrailSearch,
  component: Page,
});

function Page() {
  return (
    <Main className="wide">
      <TrailPage />
    </Main>
  );
}

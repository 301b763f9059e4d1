import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { ParksPage } from '@/features/parks/ParksPage';
import { parksQuery } from '@/features/parks/queries';
import { parseParkSearch } from '@/features/parks/search';

export const Route = createFileRoute('/parks/')({
  validateSearch: parseParkSearch,
  loaderDeps: ({ search: { open: _open, ...list } }) => list,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(parksQuery(deps)),
  component: Page,
});

function Page() {
  return (
    <Main className="wide">
      <ParksPage />
    </Main>
  );
}

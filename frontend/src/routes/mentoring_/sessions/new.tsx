import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { FileSessionPage } from '@/features/sessions/mentor/FileSessionPage';
import { parseFileSearch } from '@/features/sessions/search';

export const Route = createFileRoute('/mentoring_/sessions/new')({
  validateSearch: parseFileSearch,
  component: Page,
});

function Page() {
  return (
    <Main className="narrow">
      <FileSessionPage />
    </Main>
  );
}

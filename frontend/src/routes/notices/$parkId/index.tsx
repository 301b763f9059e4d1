import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { PublicNoticesPage } from '@/features/publicNotices/PublicNoticesPage';
import { parsePublicNoticesSearch } from '@/features/publicNotices/search';

export const Route = createFileRoute('/notices/$parkId/')({
  validateSearch: parsePublicNoticesSearch,
  component: () => (
    <Main className="narrow roomy">
      <PublicNoticesPage />
    </Main>
  ),
});

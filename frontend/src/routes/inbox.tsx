import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { InboxPage } from '@/features/inbox/InboxPage';
import { parseInboxSearch } from '@/features/inbox/search';

export const Route = createFileRoute('/inbox')({ validateSearch: parseInboxSearch, component: Page });

function Page() {
  return (
    <Main className="narrow">
      <InboxPage />
    </Main>
  );
}

import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { AccountPage } from '@/features/account/AccountPage';

export const Route = createFileRoute('/account')({ component: Page });

function Page() {
  return (
    <Main className="narrow">
      <AccountPage me={Route.useRouteContext().me} />
    </Main>
  );
}

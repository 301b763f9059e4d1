import { createFileRoute, redirect } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { NoAccessPage } from '@/app/NoAccessPage';
import { homesOf } from '@/app/session';

export const Route = createFileRoute('/')({
  beforeLoad: ({ context: { me } }) => {
    const home = homesOf(me)[0];
    if (home) throw redirect({ to: home.to, params: home.params, replace: true });
    // Who holds nothing yet comes for what they are asked into; everybody else finds it in the bar.
    if (me.openInvitations > 0) throw redirect({ to: '/invitations', replace: true });
  },
  component: Page,
});

function Page() {
  return (
    <Main className="narrow">
      <NoAccessPage me={Route.useRouteContext().me} />
    </Main>
  );
}

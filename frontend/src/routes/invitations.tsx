import { useQueryClient } from '@tanstack/react-query';
import { createFileRoute, useRouter } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { homeIn, meOptions } from '@/app/session';
import { InvitationsPage } from '@/features/invitations/InvitationsPage';

export const Route = createFileRoute('/invitations')({ component: Page });

function Page() {
  const router = useRouter();
  const queryClient = useQueryClient();
  return (
    <Main className="narrow">
      <InvitationsPage
        onAnswered={async (invitation, accepted) => {
          // Another role opens other pages: who one is, is asked anew before going there.
          const me = await queryClient.fetchQuery({ ...meOptions(), staleTime: 0 });
          await router.invalidate();
          if (me.openInvitations > 0) return;
          const home = accepted ? homeIn(me, invitation) : undefined;
          await router.navigate(home ? { to: home.to, params: home.params } : { to: '/' });
        }}
      />
    </Main>
  );
}

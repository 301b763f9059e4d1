import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { MentorHome } from '@/features/mentoring/MentorHome';
import { ownLinksQuery } from '@/features/mentoring/queries';

export const Route = createFileRoute('/mentoring')({
  loader: ({ context }) => context.queryClient.ensureQueryData(ownLinksQuery()),
  component: Page,
});

function Page() {
  return (
    <Main className="narrow">
      <MentorHome />
    </Main>
  );
}

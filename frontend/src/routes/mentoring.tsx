import { createFileRoute } from '@tanstack/react-router';
import { MentorHome } from '@/features/mentoring/MentorHome';
import { ownLinksQuery } from '@/features/mentoring/queries';

export const Route = createFileRoute('/mentoring')({
  loader: ({ context }) => context.queryClient.ensureQueryData(ownLinksQuery()),
  component: Page,
});

function Page() {
  return (
    <main id="main" tabIndex={-1} className="narrow">
      <MentorHome />
    </main>
  );
}

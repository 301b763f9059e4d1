import { createFileRoute } from '@tanstack/react-router';
import { MentorPage } from '@/features/mentors/MentorPage';
import { mentorQuery } from '@/features/mentors/queries';
import { MENTOR_DRAWERS } from '@/features/mentors/search';
import { SessionsOf } from '@/features/sessions/SessionsOf';
import { oneOf } from '@/shared/lib/listSearch';

type Search = { open?: (typeof MENTOR_DRAWERS)[number] };

export const Route = createFileRoute('/parks/$parkId/mentors/$mentorId')({
  validateSearch: (s: Record<string, unknown>): Search => ({ open: oneOf(MENTOR_DRAWERS, s.open) }),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(mentorQuery(params.parkId, params.mentorId)),
  component: Page,
});

function Page() {
  const { parkId, mentorId } = Route.useParams();
  return <MentorPage sessions={<SessionsOf parkId={parkId} of={{ mentor: mentorId }} />} />;
}

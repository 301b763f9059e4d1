import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { MySessionPage } from '@/features/sessions/mentor/MySessionPage';
import { parseMentorSessionSearch } from '@/features/sessions/search';

export const Route = createFileRoute('/mentoring_/sessions/$sessionId')({
  validateSearch: parseMentorSessionSearch,
  component: Page,
});

function Page() {
  const { sessionId } = Route.useParams();
  return (
    <Main className="narrow">
      <MySessionPage sessionId={sessionId} />
    </Main>
  );
}

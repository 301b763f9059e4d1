import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { PublicNoticePage } from '@/features/publicNotices/PublicNoticePage';

export const Route = createFileRoute('/notices/$parkId/$noticeId')({
  component: () => (
    <Main className="narrow roomy">
      <PublicNoticePage />
    </Main>
  ),
});

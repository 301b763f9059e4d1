import { createFileRoute } from '@tanstack/react-router';
import { publicNoticeGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Main } from '@/app/Main';
import { PublicNoticePage } from '@/features/publicNotices/PublicNoticePage';

export const Route = createFileRoute('/notices/$parkId/$noticeId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(publicNoticeGetOptions({ path: params })),
  component: () => (
    <Main className="narrow roomy">
      <PublicNoticePage />
    </Main>
  ),
});

import { createFileRoute } from '@tanstack/react-router';
import { publicParkGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Main } from '@/app/Main';
import { PublicWaiversPage } from '@/features/publicNotices/PublicWaiversPage';
import { parsePublicNoticesSearch } from '@/features/publicNotices/search';

export const Route = createFileRoute('/notices/$parkId/waivers')({
  validateSearch: parsePublicNoticesSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(publicParkGetOptions({ path: params })),
  component: () => (
    <Main className="narrow roomy">
      <PublicWaiversPage />
    </Main>
  ),
});

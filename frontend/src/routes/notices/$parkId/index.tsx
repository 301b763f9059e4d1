import { createFileRoute } from '@tanstack/react-router';
import { publicParkGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Main } from '@/app/Main';
import { PublicNoticesPage } from '@/features/publicNotices/PublicNoticesPage';
import { parsePublicNoticesSearch } from '@/features/publicNotices/search';

export const Route = createFileRoute('/notices/$parkId/')({
  validateSearch: parsePublicNoticesSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(publicParkGetOptions({ path: params })),
  component: () => (
    <Main className="narrow roomy">
      <PublicNoticesPage />
    </Main>
  ),
});

import { createFileRoute } from '@tanstack/react-router';
import { publicParkGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Main } from '@/app/Main';
import { OpenCallsPage } from '@/features/apply/OpenCallsPage';

export const Route = createFileRoute('/apply/$parkId/')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(publicParkGetOptions({ path: params })),
  component: () => (
    <Main className="narrow roomy">
      <OpenCallsPage />
    </Main>
  ),
});

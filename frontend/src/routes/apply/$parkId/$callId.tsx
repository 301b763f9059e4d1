import { createFileRoute } from '@tanstack/react-router';
import { publicCallGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Main } from '@/app/Main';
import { CallPage } from '@/features/apply/CallPage';

export const Route = createFileRoute('/apply/$parkId/$callId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(publicCallGetOptions({ path: params })),
  component: () => (
    <Main className="narrow roomy">
      <CallPage />
    </Main>
  ),
});

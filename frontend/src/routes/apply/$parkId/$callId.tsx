import { createFileRoute } from '@tanstack/react-router';
import { publicCallGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Main } from '@/app/Main';
import { CallPage } from '@/features/apply/CallPage';

/** Whoever comes back from signing in wants the application in their account. */
const parseSearch = (s: Record<string, unknown>): { account?: 'yes' } =>
  s.account === 'yes' ? { account: 'yes' } : {};

export const Route = createFileRoute('/apply/$parkId/$callId')({
  validateSearch: parseSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(publicCallGetOptions({ path: params })),
  component: () => (
    <Main className="narrow roomy">
      <CallPage />
    </Main>
  ),
});

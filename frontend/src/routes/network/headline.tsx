import { createFileRoute } from '@tanstack/react-router';
import { Denied } from '@/app/Denied';
import { Main } from '@/app/Main';
import { NetworkHeadlinePage } from '@/features/networkHeadline/NetworkHeadlinePage';
import { networkParksQuery, networkQuery } from '@/features/networkHeadline/queries';
import { parseNetworkSearch } from '@/features/networkHeadline/search';

export const Route = createFileRoute('/network/headline')({
  validateSearch: parseNetworkSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(networkQuery());
    void context.queryClient.prefetchQuery(networkParksQuery(deps));
  },
  component: Page,
});

function Page() {
  const { me } = Route.useRouteContext();
  const own = me.parks.some((p) => p.permissions.includes('READINESS_READ'));
  if (!own && !me.permissions.includes('NETWORK_HEADLINE')) return <Denied />;
  return (
    <Main className="wide">
      <NetworkHeadlinePage />
    </Main>
  );
}

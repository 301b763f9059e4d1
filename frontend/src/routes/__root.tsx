import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { forgetSignOut } from '@/api/client';
import { meOptions } from '@/app/session';
import { TopBar } from '@/app/TopBar';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: async ({ context }) => {
    const me = await context.queryClient.ensureQueryData(meOptions());
    forgetSignOut();
    return { me };
  },
  component: RootLayout,
});

function RootLayout() {
  const { me } = Route.useRouteContext();
  return (
    <>
      <TopBar me={me} />
      <Outlet />
    </>
  );
}

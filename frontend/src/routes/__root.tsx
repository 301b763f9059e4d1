import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, useLocation } from '@tanstack/react-router';
import { forgetSignOut } from '@/api/client';
import { PublicBar } from '@/app/PublicBar';
import { meOptions } from '@/app/session';
import { TopBar } from '@/app/TopBar';
import { isPublicPath, VISITOR } from '@/app/visitor';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: async ({ context, location }) => {
    if (isPublicPath(location.pathname)) return { me: VISITOR };
    const me = await context.queryClient.ensureQueryData(meOptions());
    forgetSignOut();
    return { me };
  },
  component: RootLayout,
});

function RootLayout() {
  const { me } = Route.useRouteContext();
  const { pathname } = useLocation();
  return (
    <>
      {isPublicPath(pathname) ? <PublicBar /> : <TopBar me={me} />}
      <Outlet />
    </>
  );
}

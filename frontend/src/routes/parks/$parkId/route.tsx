import { createFileRoute, Outlet, useLocation } from '@tanstack/react-router';
import { parkGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Denied } from '@/app/Denied';
import { Main } from '@/app/Main';
import { ParkNav } from '@/app/ParkNav';
import { PARK_PAGES } from '@/app/parkPages';
import { rememberPark } from '@/app/session';
import { useCan } from '@/shared/lib/useCan';

export const Route = createFileRoute('/parks/$parkId')({
  loader: async ({ context, params: { parkId } }) => {
    await context.queryClient.ensureQueryData(parkGetOptions({ path: { parkId } }));
    rememberPark(parkId);
  },
  component: ParkLayout,
});

function ParkLayout() {
  const { parkId } = Route.useParams();
  const can = useCan(parkId);
  const page = useLocation().pathname.split('/')[3];
  const shut = PARK_PAGES.some((p) => p.key === page && !can(p.needs));
  return (
    <div className="park">
      <ParkNav parkId={parkId} />
      <Main>{shut ? <Denied /> : <Outlet />}</Main>
    </div>
  );
}

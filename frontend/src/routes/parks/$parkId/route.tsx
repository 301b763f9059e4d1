import { createFileRoute, Outlet } from '@tanstack/react-router';
import { parkGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Main } from '@/app/Main';
import { ParkNav } from '@/app/ParkNav';
import { rememberPark } from '@/app/session';

export const Route = createFileRoute('/parks/$parkId')({
  loader: async ({ context, params: { parkId } }) => {
    await context.queryClient.ensureQueryData(parkGetOptions({ path: { parkId } }));
    rememberPark(parkId);
  },
  component: ParkLayout,
});

function ParkLayout() {
  const { parkId } = Route.useParams();
  return (
    <div className="park">
      <ParkNav parkId={parkId} />
      <Main>
        <Outlet />
      </Main>
    </div>
  );
}

import { createFileRoute, redirect } from '@tanstack/react-router';

export const Route = createFileRoute('/parks/$parkId/')({
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/parks/$parkId/tenants', params, replace: true });
  },
});

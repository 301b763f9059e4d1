import { createFileRoute } from '@tanstack/react-router';
import { unitsQuery } from '@/features/units/queries';
import { parseUnitSearch } from '@/features/units/search';
import { UnitsPage } from '@/features/units/UnitsPage';

export const Route = createFileRoute('/parks/$parkId/units/')({
  validateSearch: parseUnitSearch,
  loaderDeps: ({ search: { open: _open, ...list } }) => list,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(unitsQuery(params.parkId, deps));
  },
  component: UnitsPage,
});

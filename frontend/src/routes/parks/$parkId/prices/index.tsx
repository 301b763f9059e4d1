import { createFileRoute } from '@tanstack/react-router';
import { PricesPage } from '@/features/prices/PricesPage';
import { priceListsQuery } from '@/features/prices/queries';
import { parsePriceListsSearch } from '@/features/prices/search';

export const Route = createFileRoute('/parks/$parkId/prices/')({
  validateSearch: parsePriceListsSearch,
  loaderDeps: ({ search: { open: _open, from: _from, ...list } }) => list,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(priceListsQuery(params.parkId, deps));
  },
  component: PricesPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { PriceListPage } from '@/features/prices/PriceListPage';
import { priceListQuery } from '@/features/prices/queries';
import { parsePriceListSearch } from '@/features/prices/search';

export const Route = createFileRoute('/parks/$parkId/prices/$priceListId')({
  validateSearch: parsePriceListSearch,
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(priceListQuery(params.parkId, params.priceListId)),
  component: PriceListPage,
});

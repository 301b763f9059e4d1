import { createFileRoute } from '@tanstack/react-router';
import { ChargesPage } from '@/features/charges/ChargesPage';
import { parseChargeSearch } from '@/features/charges/search';

export const Route = createFileRoute('/parks/$parkId/charges')({
  validateSearch: parseChargeSearch,
  component: ChargesPage,
});

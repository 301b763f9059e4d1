import { createFileRoute } from '@tanstack/react-router';
import { parseTariffSearch } from '@/features/charges/search';
import { TariffsPage } from '@/features/charges/TariffsPage';

export const Route = createFileRoute('/parks/$parkId/tariffs')({
  validateSearch: parseTariffSearch,
  component: TariffsPage,
});

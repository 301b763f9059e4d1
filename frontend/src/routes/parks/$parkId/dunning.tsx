import { createFileRoute } from '@tanstack/react-router';
import { DunningPage } from '@/features/dunning/DunningPage';
import { parseDunningSearch } from '@/features/dunning/search';

export const Route = createFileRoute('/parks/$parkId/dunning')({
  validateSearch: parseDunningSearch,
  component: DunningPage,
});

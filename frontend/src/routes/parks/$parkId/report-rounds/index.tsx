import { createFileRoute } from '@tanstack/react-router';
import { RoundsPage } from '@/features/reportRounds/RoundsPage';
import { parseRoundsSearch } from '@/features/reportRounds/search';

export const Route = createFileRoute('/parks/$parkId/report-rounds/')({
  validateSearch: parseRoundsSearch,
  component: RoundsPage,
});

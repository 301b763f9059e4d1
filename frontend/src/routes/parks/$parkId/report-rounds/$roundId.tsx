import { createFileRoute } from '@tanstack/react-router';
import { RoundPage } from '@/features/reportRounds/RoundPage';
import { parseRoundSearch } from '@/features/reportRounds/search';

export const Route = createFileRoute('/parks/$parkId/report-rounds/$roundId')({
  validateSearch: parseRoundSearch,
  component: RoundPage,
});

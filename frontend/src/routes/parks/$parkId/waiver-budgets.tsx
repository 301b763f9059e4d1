import { createFileRoute } from '@tanstack/react-router';
import { BudgetsPage } from '@/features/budgets/BudgetsPage';
import { parseBudgetsSearch } from '@/features/budgets/search';

export const Route = createFileRoute('/parks/$parkId/waiver-budgets')({
  validateSearch: parseBudgetsSearch,
  component: BudgetsPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { BankPage } from '@/features/bank/BankPage';
import { parseBankSearch } from '@/features/bank/search';

export const Route = createFileRoute('/parks/$parkId/bank')({
  validateSearch: parseBankSearch,
  component: BankPage,
});

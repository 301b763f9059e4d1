import { createFileRoute } from '@tanstack/react-router';
import { PaymentsPage } from '@/features/payments/PaymentsPage';
import { parsePaymentsSearch } from '@/features/payments/search';

export const Route = createFileRoute('/parks/$parkId/payments/')({
  validateSearch: parsePaymentsSearch,
  component: PaymentsPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { PaymentPage } from '@/features/payments/PaymentPage';
import { parsePaymentSearch } from '@/features/payments/search';

export const Route = createFileRoute('/parks/$parkId/payments/$paymentId')({
  validateSearch: parsePaymentSearch,
  component: PaymentPage,
});

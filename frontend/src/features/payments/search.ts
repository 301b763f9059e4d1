import { PaymentKind, PaymentMethod } from '@/api/gen/types.gen';
import { date, oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export type PaymentsSearch = PageSearch & {
  q?: string;
  kind?: PaymentKind[];
  method?: PaymentMethod[];
  from?: string;
  /** The last day, as people say it. */
  last?: string;
  tenant?: string;
  open?: 'record' | 'refund';
};

export const parsePaymentsSearch = (s: Raw): PaymentsSearch => ({
  ...parsePage(s, ['receivedOn', 'number', 'amount']),
  q: text(s.q),
  kind: someOf(Object.values(PaymentKind), s.kind),
  method: someOf(Object.values(PaymentMethod), s.method),
  from: date(s.from),
  last: date(s.last),
  tenant: text(s.tenant, 40),
  open: oneOf(['record', 'refund'], s.open),
});

export type PaymentSearch = { open?: 'reverse' };

export const parsePaymentSearch = (s: Raw): PaymentSearch => ({ open: oneOf(['reverse'], s.open) });

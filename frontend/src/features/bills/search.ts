import { BillStatus } from '@/api/gen/types.gen';
import { date, oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export type BillsSearch = PageSearch & {
  q?: string;
  status?: BillStatus[];
  month?: string;
  tenant?: string;
  run?: string;
};

export const parseBillsSearch = (s: Raw): BillsSearch => ({
  ...parsePage(s, ['number', 'issuedOn', 'company', 'dueOn', 'payable', 'open']),
  q: text(s.q),
  status: someOf(Object.values(BillStatus), s.status),
  month: date(s.month),
  tenant: text(s.tenant, 40),
  run: text(s.run, 40),
});

export type BillSearch = { open?: 'credit' };

export const parseBillSearch = (s: Raw): BillSearch => ({ open: oneOf(['credit'], s.open) });

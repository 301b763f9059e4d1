import { LedgerGroup, WaiverPayer } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

/** Months are inclusive here; the last one is read to its end. */
export type LedgerSearch = PageSearch & {
  by?: LedgerGroup;
  from?: string;
  to?: string;
  payer?: WaiverPayer;
  policy?: string;
  company?: string;
  waiver?: string;
};

const month = (v: unknown) => (typeof v === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(v) ? v : undefined);

export const parseLedgerSearch = (s: Raw): LedgerSearch => ({
  ...parsePage(s, []),
  by: oneOf(Object.values(LedgerGroup), s.by),
  from: month(s.from),
  to: month(s.to),
  payer: oneOf(Object.values(WaiverPayer), s.payer),
  policy: text(s.policy, 40),
  company: text(s.company, 40),
  waiver: text(s.waiver, 40),
});

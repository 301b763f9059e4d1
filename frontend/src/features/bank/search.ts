import { BankLineState } from '@/api/gen/types.gen';
import { int, oneOf, someOf, text } from '@/shared/lib/listSearch';

const DRAWERS = ['decide', 'ignore'] as const;

export type BankSearch = {
  q?: string;
  /** Without it, what nobody has decided on. */
  state?: BankLineState[];
  statement?: string;
  page?: number;
  line?: string;
  open?: (typeof DRAWERS)[number];
};

export const parseBankSearch = (s: Record<string, unknown>): BankSearch => ({
  q: text(s.q),
  state: someOf(Object.values(BankLineState), s.state),
  statement: text(s.statement, 40),
  page: int(s.page, 2, 100_000),
  line: text(s.line, 40),
  open: oneOf(DRAWERS, s.open),
});

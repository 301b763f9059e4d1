import { StatutoryState } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export type FilingsSearch = PageSearch & { state?: StatutoryState; open?: 'draft' };

export const parseFilingsSearch = (s: Raw): FilingsSearch => ({
  ...parsePage(s, []),
  state: oneOf(Object.values(StatutoryState), s.state),
  open: oneOf(['draft'] as const, s.open),
});

/** `cell` is the one whose records or entry is open. */
export type FilingSearch = { open?: 'records' | 'write' | 'amend'; cell?: string };

export const parseFilingSearch = (s: Raw): FilingSearch => ({
  open: oneOf(['records', 'write', 'amend'] as const, s.open),
  cell: text(s.cell, 60),
});

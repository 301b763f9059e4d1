import { BillRunChange } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export type BillRunsSearch = PageSearch & { open?: 'start' | 'settings' };

export const parseBillRunsSearch = (s: Raw): BillRunsSearch => ({
  ...parsePage(s, []),
  open: oneOf(['start', 'settings'], s.open),
});

/** `tenant` is the one whose lines are open. */
export type BillRunSearch = PageSearch & {
  q?: string;
  change?: BillRunChange[];
  only?: 'noted' | 'corrected';
  tenant?: string;
};

export const parseBillRunSearch = (s: Raw): BillRunSearch => ({
  ...parsePage(s, []),
  q: text(s.q),
  change: someOf(Object.values(BillRunChange), s.change),
  only: oneOf(['noted', 'corrected'], s.only),
  tenant: text(s.tenant, 40),
});

import { WaiverState } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export type WaiversSearch = PageSearch & {
  state?: WaiverState[];
  needing?: 'yes';
  tenant?: string;
  policy?: string;
  open?: 'draft';
};

export const parseWaiversSearch = (s: Raw): WaiversSearch => ({
  ...parsePage(s, []),
  state: someOf(Object.values(WaiverState), s.state),
  needing: oneOf(['yes'], s.needing),
  tenant: text(s.tenant, 40),
  policy: text(s.policy, 40),
  open: oneOf(['draft'], s.open),
});

/** The move whose drawer is open; one that cannot be made now opens nothing. */
export type WaiverSearch = { open?: string };

export const parseWaiverSearch = (s: Raw): WaiverSearch => ({ open: text(s.open, 20) });

import { ApplicationState } from '@/api/gen/types.gen';
import { int, oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

export type BoardSearch = PageSearch & { state?: ApplicationState[]; late?: 'yes'; call?: string };

export const parseBoardSearch = (s: Record<string, unknown>): BoardSearch => ({
  ...parsePage(s, []),
  state: someOf(Object.values(ApplicationState), s.state),
  late: oneOf(['yes'], s.late),
  call: text(s.call, 40),
});

/** `open` is `new`, or the id of the call that is being changed: the drawer has a link and the phone's Back closes it. */
export type CallsSearch = PageSearch & { open?: string };

export const parseCallsSearch = (s: Record<string, unknown>): CallsSearch => ({
  ...parsePage(s, []),
  open: text(s.open, 40),
});

const MOVES = ['reject', 'askSupplement'] as const;
/** `round` is an earlier round of review, which is read and no more. */
export type ApplicationSearch = { open?: (typeof MOVES)[number]; round?: number };

export const parseApplicationSearch = (s: Record<string, unknown>): ApplicationSearch => ({
  open: oneOf(MOVES, s.open),
  round: int(s.round, 1, 100),
});

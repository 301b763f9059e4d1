import { ExitState, ExitTrigger } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export type ExitsSearch = PageSearch & {
  q?: string;
  state?: ExitState[];
  trigger?: ExitTrigger[];
  tenant?: string;
  only?: 'late' | 'addressLate';
  open?: 'new' | 'settings';
};

export const parseExitsSearch = (s: Raw): ExitsSearch => ({
  ...parsePage(s, ['due', 'lastDay', 'openedAt', 'company']),
  q: text(s.q),
  state: someOf(Object.values(ExitState), s.state),
  trigger: someOf(Object.values(ExitTrigger), s.trigger),
  tenant: text(s.tenant, 40),
  only: oneOf(['late', 'addressLate'] as const, s.only),
  open: oneOf(['new', 'settings'] as const, s.open),
});

/** The drawer that is open; one for what cannot be done now opens nothing. */
export type ExitSearch = { open?: string };

export const parseExitSearch = (s: Raw): ExitSearch => ({ open: text(s.open, 20) });

export type FollowUpsSearch = PageSearch & { due?: 'yes'; open?: string };

export const parseFollowUpsSearch = (s: Raw): FollowUpsSearch => ({
  ...parsePage(s, []),
  due: oneOf(['yes'] as const, s.due),
  open: text(s.open, 40),
});

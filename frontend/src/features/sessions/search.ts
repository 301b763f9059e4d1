import { SessionState } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

const SESSION_DRAWERS = ['ask', 'match', 'schedule', 'hold', 'cancel', 'miss', 'reopen'] as const;

export type SessionSearch = PageSearch & {
  q?: string;
  state?: SessionState[];
  mentor?: string;
  tenant?: string;
  late?: 'yes';
  session?: string;
  /** What is open over the list, or over the session. */
  open?: (typeof SESSION_DRAWERS)[number];
};

export const parseSessionSearch = (s: Raw): SessionSearch => ({
  ...parsePage(s, []),
  q: text(s.q),
  state: someOf(Object.values(SessionState), s.state),
  mentor: text(s.mentor, 40),
  tenant: text(s.tenant, 40),
  late: oneOf(['yes'], s.late),
  session: text(s.session, 40),
  open: oneOf(SESSION_DRAWERS, s.open),
});

export type OwnSessionSearch = { open?: 'ask' };
export const parseOwnSessionSearch = (s: Raw): OwnSessionSearch => ({ open: oneOf(['ask'], s.open) });

export type MentorSessionSearch = { open?: 'reject' | 'schedule' | 'cancel' | 'miss' };
export const parseMentorSessionSearch = (s: Raw): MentorSessionSearch => ({
  open: oneOf(['reject', 'schedule', 'cancel', 'miss'], s.open),
});

export type FileSearch = { link?: string };
export const parseFileSearch = (s: Raw): FileSearch => ({ link: text(s.link, 40) });

import { date, oneOf, type PageSearch, parsePage, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

/** The drawer of a tenant's next letter, or of the park's steps. */
export type DunningSearch = Pick<PageSearch, 'page' | 'size'> & { send?: string; open?: 'steps' };

export const parseDunningSearch = (s: Raw): DunningSearch => {
  const { page, size } = parsePage(s, []);
  return { page, size, send: text(s.send, 40), open: oneOf(['steps'], s.open) };
};

/** The last day late fees are counted for; without it, yesterday. */
export type LateFeesSearch = { last?: string };

export const parseLateFeesSearch = (s: Raw): LateFeesSearch => ({ last: date(s.last) });

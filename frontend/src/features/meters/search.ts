import { MeterFee } from '@/api/gen/types.gen';
import { date, oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export type MeterSearch = PageSearch & { q?: string; fee?: MeterFee[]; shared?: 'yes' | 'no'; open?: 'add' };

export const parseMeterSearch = (s: Raw): MeterSearch => ({
  ...parsePage(s, ['number', 'lastRead']),
  q: text(s.q),
  fee: someOf(Object.values(MeterFee), s.fee),
  shared: oneOf(['yes', 'no'], s.shared),
  open: oneOf(['add'], s.open),
});

const DRAWERS = ['edit', 'places', 'read', 'replace', 'correct'] as const;

export type OneMeterSearch = { open?: (typeof DRAWERS)[number]; reading?: string };

export const parseOneMeterSearch = (s: Raw): OneMeterSearch => ({
  open: oneOf(DRAWERS, s.open),
  reading: text(s.reading, 40),
});

export type SheetSearch = { page?: number; q?: string; fee?: MeterFee[]; day?: string; unread?: 'yes' };

export const parseSheetSearch = (s: Raw): SheetSearch => ({
  page: parsePage(s, []).page,
  q: text(s.q),
  fee: someOf(Object.values(MeterFee), s.fee),
  day: date(s.day),
  unread: oneOf(['yes'], s.unread),
});

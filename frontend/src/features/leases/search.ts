import { oneOf, type PageSearch, parsePage, text } from '@/shared/lib/listSearch';

export const WITHIN = ['30', '60', '90'] as const;
export type Within = (typeof WITHIN)[number];

export type EndingSearch = PageSearch & { within?: Within; lease?: string };

export const parseEndingSearch = (s: Record<string, unknown>): EndingSearch => ({
  ...parsePage(s, ['to', 'from']),
  within: oneOf(WITHIN, s.within),
  lease: text(s.lease, 40),
});

import { type PageSearch, parsePage, text } from '@/shared/lib/listSearch';

export type NetworkSearch = PageSearch & { q?: string };

const SORTABLE = ['name', 'present', 'incubated', 'graduated', 'people', 'tax', 'waived', 'rate'];

export const parseNetworkSearch = (s: Record<string, unknown>): NetworkSearch => ({
  ...parsePage(s, SORTABLE),
  q: text(s.q, 50),
});

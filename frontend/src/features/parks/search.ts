import { ParkKind } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

export type ParkSearch = PageSearch & { q?: string; kind?: ParkKind[]; open?: 'create' };

export const parseParkSearch = (s: Record<string, unknown>): ParkSearch => ({
  ...parsePage(s, []),
  q: text(s.q),
  kind: someOf(Object.values(ParkKind), s.kind),
  open: oneOf(['create'], s.open),
});

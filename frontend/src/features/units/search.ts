import { UnitKind } from '@/api/gen/types.gen';
import { date, oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

const DRAWERS = ['unit', 'building', 'floor'] as const;

export type UnitSearch = PageSearch & {
  q?: string;
  kind?: UnitKind[];
  buildingId?: string;
  on?: string;
  open?: (typeof DRAWERS)[number];
};

export const parseUnitSearch = (s: Record<string, unknown>): UnitSearch => ({
  ...parsePage(s, ['number', 'area', 'kind']),
  q: text(s.q),
  kind: someOf(Object.values(UnitKind), s.kind),
  buildingId: text(s.buildingId, 40),
  on: date(s.on),
  open: oneOf(DRAWERS, s.open),
});

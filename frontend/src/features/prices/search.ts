import { PriceMove, PriceVersionState, UnitKind } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export type PriceListsSearch = PageSearch & { state?: PriceVersionState[]; open?: 'draft'; from?: string };

export const parsePriceListsSearch = (s: Raw): PriceListsSearch => ({
  ...parsePage(s, []),
  state: someOf(Object.values(PriceVersionState), s.state),
  open: oneOf(['draft'], s.open),
  from: text(s.from, 40),
});

const DRAWERS = ['edit', 'bulk', 'discard', 'line'] as const;

export type PriceListSearch = PageSearch & {
  q?: string;
  kind?: UnitKind[];
  buildingId?: string;
  floorId?: string;
  move?: PriceMove[];
  againstId?: string;
  open?: (typeof DRAWERS)[number];
  unit?: string;
};

export const parsePriceListSearch = (s: Raw): PriceListSearch => ({
  ...parsePage(s, ['number', 'before', 'after', 'difference']),
  q: text(s.q),
  kind: someOf(Object.values(UnitKind), s.kind),
  buildingId: text(s.buildingId, 40),
  floorId: text(s.floorId, 40),
  move: someOf(Object.values(PriceMove), s.move),
  againstId: text(s.againstId, 40),
  open: oneOf(DRAWERS, s.open),
  unit: text(s.unit, 40),
});

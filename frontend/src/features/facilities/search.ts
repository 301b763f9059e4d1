import { FacilityKind, FacilityState } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

const DRAWERS = ['add', 'settings'] as const;

export type FacilitySearch = PageSearch & {
  q?: string;
  kind?: FacilityKind[];
  state?: FacilityState[];
  open?: (typeof DRAWERS)[number];
};

export const parseFacilitySearch = (s: Raw): FacilitySearch => ({
  ...parsePage(s, []),
  q: text(s.q),
  kind: someOf(Object.values(FacilityKind), s.kind),
  state: someOf(Object.values(FacilityState), s.state),
  open: oneOf(DRAWERS, s.open),
});

const OF_ONE = ['edit', 'hours', 'blackout', 'retire', 'calendar'] as const;

export type OneFacilitySearch = { open?: (typeof OF_ONE)[number] };

export const parseOneFacilitySearch = (s: Raw): OneFacilitySearch => ({ open: oneOf(OF_ONE, s.open) });

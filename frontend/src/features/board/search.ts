import { OccupancyState, Stage, UnitKind } from '@/api/gen/types.gen';
import { date, oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

const VIEWS = ['list'] as const;

export type BoardSearch = PageSearch & {
  on?: string;
  building?: string;
  view?: (typeof VIEWS)[number];
  state?: OccupancyState[];
  kind?: UnitKind[];
  stage?: Stage;
  unit?: string;
};

export const parseBoardSearch = (s: Record<string, unknown>): BoardSearch => ({
  ...parsePage(s, []),
  on: date(s.on),
  building: text(s.building, 40),
  view: oneOf(VIEWS, s.view),
  state: someOf(Object.values(OccupancyState), s.state),
  kind: someOf(Object.values(UnitKind), s.kind),
  stage: oneOf(Object.values(Stage), s.stage),
  unit: text(s.unit, 40),
});

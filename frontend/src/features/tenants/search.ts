import { CompanyKind, Stage } from '@/api/gen/types.gen';
import { date, oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

const DRAWERS = ['admit'] as const;

export type TenantSearch = PageSearch & {
  q?: string;
  stage?: Stage[];
  kind?: CompanyKind[];
  incubatee?: 'true' | 'false';
  past?: 'true';
  on?: string;
  open?: (typeof DRAWERS)[number];
};

export const parseTenantSearch = (s: Record<string, unknown>): TenantSearch => ({
  ...parsePage(s, ['name', 'from', 'stage']),
  q: text(s.q),
  stage: someOf(Object.values(Stage), s.stage),
  kind: someOf(Object.values(CompanyKind), s.kind),
  incubatee: oneOf(['true', 'false'], s.incubatee),
  past: oneOf(['true'], s.past),
  on: date(s.on),
  open: oneOf(DRAWERS, s.open),
});

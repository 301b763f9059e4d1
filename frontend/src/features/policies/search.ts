import { PolicyKind } from '@/api/gen/types.gen';
import { date, oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

export type PoliciesSearch = PageSearch & { kind?: PolicyKind[]; open?: 'create' };

export const parsePoliciesSearch = (s: Record<string, unknown>): PoliciesSearch => ({
  ...parsePage(s, []),
  kind: someOf(Object.values(PolicyKind), s.kind),
  open: oneOf(['create'], s.open),
});

const DRAWERS = ['draft', 'copy', 'edit'] as const;

/** Which version is shown, with which it is compared, and who is tried: a link to a question is a link to its answer. */
export type PolicySearch = {
  version?: string;
  compare?: string;
  company?: string;
  on?: string;
  open?: (typeof DRAWERS)[number];
};

export const parsePolicySearch = (s: Record<string, unknown>): PolicySearch => ({
  version: text(s.version, 40),
  compare: text(s.compare, 40),
  company: text(s.company, 40),
  on: date(s.on),
  open: oneOf(DRAWERS, s.open),
});

import { QualificationKind, QualificationState } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

export type QualificationSearch = PageSearch & { q?: string; kind?: QualificationKind[]; state?: QualificationState[] };

export const parseQualificationSearch = (s: Record<string, unknown>): QualificationSearch => ({
  ...parsePage(s, ['company', 'issuedOn', 'validUntil']),
  q: text(s.q),
  kind: someOf(Object.values(QualificationKind), s.kind),
  state: someOf(Object.values(QualificationState), s.state),
});

export type OwnQualificationSearch = { open?: 'add' };

export const parseOwnQualificationSearch = (s: Record<string, unknown>): OwnQualificationSearch => ({
  open: oneOf(['add'], s.open),
});

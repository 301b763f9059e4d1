import { CompanyKind } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

export type CompanySearch = PageSearch & { q?: string; kind?: CompanyKind[]; open?: 'register' };

export const parseCompanySearch = (s: Record<string, unknown>): CompanySearch => ({
  ...parsePage(s, ['name', 'uscc', 'foundedOn']),
  q: text(s.q),
  kind: someOf(Object.values(CompanyKind), s.kind),
  open: oneOf(['register'], s.open),
});

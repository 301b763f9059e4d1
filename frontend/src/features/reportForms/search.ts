import { ReportFormState, ReportKind } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export type FormsSearch = PageSearch & { kind?: ReportKind; state?: ReportFormState };

export const parseFormsSearch = (s: Raw): FormsSearch => ({
  ...parsePage(s, []),
  kind: oneOf(Object.values(ReportKind), s.kind),
  state: oneOf(Object.values(ReportFormState), s.state),
});

/** `field` is the field that is open. */
export type FormSearch = { open?: 'draft' | 'name' | 'add' | 'field'; field?: string };

export const parseFormSearch = (s: Raw): FormSearch => ({
  open: oneOf(['draft', 'name', 'add', 'field'] as const, s.open),
  field: text(s.field, 40),
});

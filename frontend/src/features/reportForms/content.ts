import type { ReportField, ReportFieldType, ReportFormContent, ReportUnit } from '@/api/gen/types.gen';
import { FLOWS } from '@/features/figures/metrics';

/** What may be changed of a field; how it is counted and stored stays, or last time's value would mean something else. */
export type FieldValues = Pick<ReportField, 'zh' | 'en' | 'required' | 'steady' | 'helpZh' | 'helpEn'>;

/** What comes in a period, and not again in the next. */
export const flows = ({ yearToDate, metric }: Pick<ReportField, 'yearToDate' | 'metric'>) =>
  yearToDate || FLOWS.some((one) => one === metric);

/** What is as last time is offered from the last report, unless the system knows better. */
const offered = (field: ReportField): ReportField => {
  const steady = field.steady && !flows(field);
  return { ...field, steady, source: steady ? (field.source ?? 'LAST_REPORT') : field.source };
};

export const withField = (
  content: ReportFormContent,
  key: string,
  values: Partial<FieldValues>,
): ReportFormContent => ({
  ...content,
  sections: content.sections.map((s) => ({
    ...s,
    fields: s.fields.map((f) =>
      f.key === key ? offered({ ...f, ...values, helpZh: values.helpZh || null, helpEn: values.helpEn || null }) : f,
    ),
  })),
});

/** Without a field, and without what was checked of it; a section that empties goes, too. */
export const withoutField = (content: ReportFormContent, key: string): ReportFormContent => ({
  sections: content.sections
    .map((s) => ({ ...s, fields: s.fields.filter((f) => f.key !== key) }))
    .filter((s) => s.fields.length > 0),
  checks: content.checks
    .filter((c) => c.field !== key)
    .map((c) => ({ ...c, others: c.others.filter((o) => o !== key) }))
    .filter((c) => c.others.length > 0),
});

export type NewField = FieldValues & { section: string; type: ReportFieldType; unit?: ReportUnit };

const nothing = { metric: null, source: null, yearToDate: false, known: false, negative: false, choices: [] };

/** With a field of the park's own at the end of a section. */
export function withNewField(content: ReportFormContent, { section, ...field }: NewField): ReportFormContent {
  const keys = new Set(content.sections.flatMap((s) => s.fields.map((f) => f.key)));
  let n = 1;
  while (keys.has(`extra${n}`)) n++;
  const made = offered({
    ...nothing,
    ...field,
    key: `extra${n}`,
    unit: field.unit ?? null,
    helpZh: field.helpZh || null,
    helpEn: field.helpEn || null,
  });
  return {
    ...content,
    sections: content.sections.map((s) => (s.key === section ? { ...s, fields: [...s.fields, made] } : s)),
  };
}

/** Units that go with a type; the first is the usual one. */
export const UNITS: Partial<Record<ReportFieldType, readonly ReportUnit[]>> = {
  AMOUNT: ['YUAN', 'THOUSAND_YUAN', 'WAN_YUAN'],
  AREA: ['M2'],
  COUNT: ['PEOPLE', 'ITEMS'],
  PERCENT: ['PERCENT'],
};

/** Types a park may add by itself. */
export const OWN_TYPES = [
  'AMOUNT',
  'AREA',
  'COUNT',
  'PERCENT',
  'TEXT',
  'YES_NO',
  'DATE',
] as const satisfies ReportFieldType[];

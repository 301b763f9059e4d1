import type {
  ReportField,
  ReportFieldValue,
  ReportFinding,
  ReportFormContent,
  ReportSaveRequest,
  ReportView,
} from '@/api/gen/types.gen';
import { fromTyped, toTyped } from './values';

/** What stands on the screen: the texts as typed, in the units of the form. */
export type Draft = { typed: Record<string, string>; notes: Record<string, string>; confirmed: string[] };

export const fieldsOf = (content: ReportFormContent): ReportField[] => content.sections.flatMap((s) => s.fields);

export const valuesOf = <V extends { key: string }>(report: { fields: V[] }) =>
  new Map(report.fields.map((v) => [v.key, v]));

/** What is as last time unless somebody says otherwise is there from the start. */
const first = (field: ReportField, v: ReportFieldValue | undefined) =>
  v?.value ?? (field.steady ? v?.offered : undefined);

export function draftOf(report: ReportView): Draft {
  const values = valuesOf(report);
  const fields = fieldsOf(report.form.content).filter((f) => !f.known);
  return {
    typed: Object.fromEntries(fields.map((f) => [f.key, toTyped(f, first(f, values.get(f.key)))])),
    notes: Object.fromEntries(report.fields.flatMap((v) => (v.note ? [[v.key, v.note]] : []))),
    confirmed: report.fields.filter((v) => v.confirmed).map((v) => v.key),
  };
}

/** Fields that have to be typed this time: neither known nor there from last time. */
export function toTypeOf(report: ReportView): ReportField[] {
  const values = valuesOf(report);
  return fieldsOf(report.form.content).filter((f) => !f.known && !(f.steady && values.get(f.key)?.offered != null));
}

/** What cannot be read as its field wants it is not sent, and told beside the field. */
export const isMistyped = (field: ReportField, typed: string | undefined) =>
  fromTyped(field, typed ?? '') === undefined;

export function bodyOf(fields: ReportField[], { typed, notes, confirmed }: Draft): ReportSaveRequest {
  const answers = fields
    .filter((f) => !f.known)
    .flatMap((f) => {
      const value = fromTyped(f, typed[f.key] ?? '');
      return value ? [[f.key, value] as const] : [];
    });
  const said = Object.entries(notes).filter(([, note]) => note.trim());
  return { answers: Object.fromEntries(answers), notes: Object.fromEntries(said), confirmed };
}

/** Nothing is missing and nothing is wrong that would keep it from being filed. */
export const hindrances = (findings: ReportFinding[]) => findings.filter((f) => f.error || !f.settled);

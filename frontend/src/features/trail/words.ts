import type { TFunction } from 'i18next';
import { addWords } from '@/shared/i18n/words';
import en from './words/en.json';
import zh from './words/zh-CN.json';

addWords(zh, en);

/** Values that are codes elsewhere in the app have words there. */
const CODED: Record<string, readonly string[]> = {
  action: ['trail.action'],
  basis: ['enums.PriceBasis'],
  categories: ['enums.FounderCategory'],
  founderCategories: ['enums.FounderCategory'],
  kind: ['enums.CompanyKind', 'enums.UnitKind', 'enums.ParkKind', 'enums.QualificationKind', 'privacy.kind'],
  level: ['enums.ParkLevel', 'enums.QualificationLevel'],
  list: ['trail.list'],
  role: ['enums.Role'],
  rule: ['privacy.rule'],
  stage: ['enums.Stage'],
  status: ['privacy.status'],
  subject: ['trail.subject'],
  subjectType: ['trail.subject'],
  tags: ['enums.FounderCategory'],
};

export const actionText = (t: TFunction, action: string) => t(`trail.action.${action}`, { defaultValue: action });
export const subjectText = (t: TFunction, subject: string) => t(`trail.subject.${subject}`, { defaultValue: subject });
/** What the row is about; a list taken away as a file is known by its key alone. */
export const labelText = (t: TFunction, e: { subjectType: string; label: string | null }) =>
  e.label && e.subjectType === 'EXPORT' ? t(`trail.list.${e.label.toUpperCase()}`, { defaultValue: e.label }) : e.label;
export const fieldText = (t: TFunction, field: string) => t(`trail.field.${field}`, { defaultValue: field });

/** Several values come as one text; a word for each, and the value itself where there is none. */
export const valueText = (t: TFunction, field: string, value: string) =>
  value
    .split(', ')
    .map((v) => word(t, [...(CODED[field] ?? []), 'trail.value'], v))
    .join(', ');

function word(t: TFunction, places: readonly string[], value: string) {
  for (const place of places) {
    const found = t(`${place}.${value}`, { defaultValue: '' });
    if (found) return found;
  }
  return value;
}

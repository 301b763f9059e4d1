import i18n, { type TFunction } from 'i18next';
import en from './words/en.json';
import zh from './words/zh-CN.json';

// What happened has many names and only these pages show them: they come with the pages and not with the entry.
function addWords() {
  i18n.addResourceBundle('zh-CN', 'translation', { trail: zh }, true, true);
  i18n.addResourceBundle('en', 'translation', { trail: en }, true, true);
}
if (i18n.isInitialized) addWords();
else i18n.on('initialized', addWords);

/** Values that are codes elsewhere in the app have words there. */
const CODED: Record<string, readonly string[]> = {
  stage: ['Stage'],
  basis: ['PriceBasis'],
  kind: ['CompanyKind', 'UnitKind', 'ParkKind'],
  level: ['ParkLevel'],
};

export const actionText = (t: TFunction, action: string) => t(`trail.action.${action}`, { defaultValue: action });
export const subjectText = (t: TFunction, subject: string) => t(`trail.subject.${subject}`, { defaultValue: subject });
export const fieldText = (t: TFunction, field: string) => t(`trail.field.${field}`, { defaultValue: field });

export function valueText(t: TFunction, field: string, value: string) {
  for (const name of CODED[field] ?? []) {
    const words = t(`enums.${name}.${value}`, { defaultValue: '' });
    if (words) return words;
  }
  return value;
}

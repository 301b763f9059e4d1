import { useTranslation } from 'react-i18next';
import type { ReportField, ReportValueSource } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { shown } from './values';

type Named = { zh: string; en: string };

/** The words of a form come with the form, in both languages. */
export function useWords() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const said = (of: Named) => (locale === 'en' ? of.en : of.zh);
  const help = (field: ReportField) => (locale === 'en' ? field.helpEn : field.helpZh);
  const source = ({ source: from, on }: ReportValueSource) => t(`periodReports.source.${from}`, { on });
  const value = (field: ReportField, v: string | null | undefined) =>
    shown(field, v, {
      unit: (unit) => t(`periodReports.unit.${unit}`),
      yes: t('periodReports.yes'),
      no: t('periodReports.no'),
      choice: (key) => {
        const choice = field.choices.find((c) => c.key === key);
        return choice ? said(choice) : key;
      },
    });
  return { locale, said, help, source, value };
}

import { useTranslation } from 'react-i18next';
import type { ReportFinding, ReportFormContent } from '@/api/gen/types.gen';
import { fieldsOf } from './draft';
import { useWords } from './useWords';

/** What is wrong or remarkable, as a sentence: in the names of the form, and with the figure it is held against. */
export function useFindingText({ form: { content } }: { form: { content: ReportFormContent } }) {
  const { t } = useTranslation();
  const words = useWords();
  const named = new Map(fieldsOf(content).map((f) => [f.key, f]));
  const nameOf = (key: string | undefined) => {
    const field = key === undefined ? undefined : named.get(key);
    return field ? words.said(field) : (key ?? '');
  };
  return ({ field: key, kind, params }: ReportFinding) => {
    const field = named.get(key);
    const before = params.before ?? params.previous;
    const sum = content.checks.find((c) => c.kind === 'SUM' && c.field === key);
    return t(`periodReports.finding.${kind}`, {
      parts: sum?.others.map(nameOf).join(t('periodReports.and')) ?? '',
      base: nameOf(params.baseField),
      before: field ? words.value(field, before) : before,
      against: t(params.against === 'PRIOR_YEAR' ? 'periodReports.priorYear' : 'periodReports.lastPeriod'),
      percent: params.percent?.replace('-', ''),
      ratio: params.factor,
    });
  };
}

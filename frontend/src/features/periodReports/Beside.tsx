import { useTranslation } from 'react-i18next';
import type { ReportField, ReportFieldValue } from '@/api/gen/types.gen';
import { useWords } from './useWords';
import { fromTyped, inGroups, spoken } from './values';

type Props = { field: ReportField; value: ReportFieldValue | undefined; typed: string };

/** A long amount read aloud, and what of a total since January falls on the period itself. */
export function Beside({ field, value, typed }: Props) {
  const { t } = useTranslation();
  const { locale, value: shown } = useWords();
  const amount = field.type === 'AMOUNT' ? fromTyped(field, typed) : undefined;
  const aloud = amount ? spoken(amount, locale) : undefined;
  // The server's figure belongs to the value it has; while another is typed it would be wrong.
  const own = value?.own != null && value.value === amount ? value.own : undefined;
  if (!aloud && !own) return null;
  return (
    <p className="note num">
      {aloud && <span>{t('periodReports.aloud', { amount: aloud, yuan: inGroups(amount ?? '') })} </span>}
      {own && <span>{t('periodReports.ofPeriod', { value: shown(field, own) })}</span>}
    </p>
  );
}

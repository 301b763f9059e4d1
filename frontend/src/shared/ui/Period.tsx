import { useTranslation } from 'react-i18next';
import { lastDay } from '@/shared/lib/format';

/** A half-open period in the words people use: first day to last day, or without end. */
export function Period({ from, to }: { from: string; to: string | null | undefined }) {
  const { t } = useTranslation();
  return (
    <span className="num nowrap">
      {to ? t('period.closed', { from, last: lastDay(to) }) : t('period.open', { from })}
    </span>
  );
}

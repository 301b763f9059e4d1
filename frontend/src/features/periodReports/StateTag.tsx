import { useTranslation } from 'react-i18next';
import type { ReportState, ReportSummary, ReportView } from '@/api/gen/types.gen';
import { daysBetween, today } from '@/shared/lib/format';

const TAG: Partial<Record<ReportState, string>> = {
  SUBMITTED: 'tag-warn',
  RETURNED: 'tag-bad',
  RESTATING: 'tag-warn',
  CHECKED: 'tag-yes',
  LOCKED: 'tag-yes',
};

export function ReportStateTag({ state }: { state: ReportState }) {
  const { t } = useTranslation();
  return <span className={`tag ${TAG[state] ?? ''}`}>{t(`periodReports.state.${state}`)}</span>;
}

/** Somebody still has to file it. */
export const isOwed = (state: ReportState) => ['OPEN', 'SAVED', 'RETURNED', 'RESTATING'].includes(state);

type DueProps = { report: Pick<ReportSummary | ReportView, 'state' | 'dueOn' | 'late' | 'daysLate'> };

const SOON = 7;

/** Until when, and how pressing that is; what is filed has no due day any more. */
export function DueTag({ report: { state, dueOn, late, daysLate } }: DueProps) {
  const { t } = useTranslation();
  if (!isOwed(state)) return <span className="note num">{dueOn}</span>;
  if (late) return <span className="tag tag-bad num">{t('periodReports.late', { due: dueOn, n: daysLate })}</span>;
  const left = daysBetween(today(), dueOn);
  const word = left === 0 ? 'dueToday' : 'dueIn';
  return (
    <span className={left <= SOON ? 'tag tag-warn num' : 'note num'}>
      {t(`periodReports.${word}`, { due: dueOn, n: left })}
    </span>
  );
}

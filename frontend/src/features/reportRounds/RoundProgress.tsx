import { useTranslation } from 'react-i18next';
import type { ReportCounts } from '@/api/gen/types.gen';
import { count } from '@/shared/lib/format';

/** Done, waiting for the park, at the companies: in the order a report goes. */
const parts = (c: ReportCounts) => [
  { key: 'done', n: c.checked + c.locked },
  { key: 'waiting', n: c.submitted },
  { key: 'back', n: c.returned + c.restating },
  { key: 'begun', n: c.saved },
  { key: 'untouched', n: c.open },
];

/** How far a round is: the parts of the bar are told in words beside it. */
export function RoundProgress({ counts }: { counts: ReportCounts }) {
  const { t } = useTranslation();
  const owing = counts.total - counts.exempt;
  const seen = parts(counts).filter((p) => p.n > 0);
  return (
    <div className="rr-progress">
      <div className="rr-bar" aria-hidden>
        {seen.map(({ key, n }) => (
          <span key={key} className={`rr-${key}`} style={{ flexGrow: n }} />
        ))}
      </div>
      <p className="row num">
        <strong>{t('reportRounds.doneOf', { n: count(counts.checked + counts.locked), total: count(owing) })}</strong>
        {seen
          .filter((p) => p.key !== 'done')
          .map(({ key, n }) => (
            <span key={key} className="note">
              <span className={`rr-dot rr-${key}`} aria-hidden /> {t(`reportRounds.part.${key}`, { n: count(n) })}
            </span>
          ))}
        {counts.exempt > 0 && (
          <span className="note">{t('reportRounds.part.exempt', { n: count(counts.exempt) })}</span>
        )}
        {counts.late > 0 && <span className="tag tag-bad">{t('reportRounds.lateOf', { n: count(counts.late) })}</span>}
      </p>
    </div>
  );
}

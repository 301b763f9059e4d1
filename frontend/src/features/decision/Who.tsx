import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DecisionView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Facts } from '@/shared/ui/Facts';

/** Three people, each with what they said; the notice is the evidence that it was published. */
export function Who({ parkId, decision: d }: { parkId: string; decision: DecisionView }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const person = (name: string | null, at?: string | null) =>
    name ? (
      <>
        {name} {at && <span className="note num">{dateTime(at)}</span>}
      </>
    ) : (
      <span className="note">{t('decision.notYet')}</span>
    );
  return (
    <Facts
      items={[
        { label: t('decision.made'), value: person(d.madeBy) },
        { label: t('decision.checked'), value: person(d.checkedBy, d.checkedAt) },
        ...(d.declineReason === null
          ? [{ label: t('decision.approved'), value: person(d.approvedBy, d.approvedAt) }]
          : []),
        ...(d.opinion ? [{ label: t('decision.opinion'), value: <span className="pre-line">{d.opinion}</span> }] : []),
        ...(d.declineReason
          ? [{ label: t('decision.declineReason'), value: <span className="pre-line">{d.declineReason}</span> }]
          : []),
        ...(d.minutesNumber ? [{ label: t('decision.minutes'), value: d.minutesNumber, num: true }] : []),
        ...(d.noticeId && can('NOTICE_READ')
          ? [
              {
                label: t('decision.notice'),
                value: (
                  <Link to="/parks/$parkId/notices/$noticeId" params={{ parkId, noticeId: d.noticeId }}>
                    {t('decision.openNotice')}
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

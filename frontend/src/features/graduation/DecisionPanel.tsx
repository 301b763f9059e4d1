import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GraduationResponse } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';

type Props = { parkId: string; review: GraduationResponse };

/** What was decided, and what follows from it. */
export function DecisionPanel({ parkId, review }: Props) {
  const { t } = useTranslation();
  const { certificate } = review;
  if (!review.decidedAt) return null;
  return (
    <Panel
      title={t('graduation.decision')}
      extra={
        <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: review.tenantId }}>
          {t('graduation.tenant')}
        </Link>
      }
    >
      <p className="note">
        {review.decidedBy
          ? t('graduation.decidedBy', { who: review.decidedBy, at: dateTime(review.decidedAt) })
          : t('graduation.endedByClock', { at: dateTime(review.decidedAt) })}
      </p>
      {review.reason && <p>{review.reason}</p>}
      {review.graduatesOn && (
        <Facts
          items={[
            { label: t('graduation.graduatesOn'), value: review.graduatesOn, num: true },
            { label: t('graduation.siteCheck'), value: review.siteCheck },
            {
              label: t('graduation.benefitsEnd'),
              value: review.benefitsEndOn && t('graduation.benefitsEndText', { day: review.benefitsEndOn }),
            },
            { label: t('graduation.certificateNumber'), value: certificate?.number, num: true },
          ]}
        />
      )}
      {certificate && (
        <p className="row">
          <a href={`/api/v1/parks/${parkId}/graduations/${review.id}/certificate`} download>
            {t('graduation.certificateGet', { number: certificate.number })}
          </a>
          {certificate.revoked && <span className="tag tag-bad">{t('graduation.revoked')}</span>}
        </p>
      )}
    </Panel>
  );
}

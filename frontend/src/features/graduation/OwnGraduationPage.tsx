import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownGraduationGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ownGraduationPropose } from '@/api/gen/sdk.gen';
import type { OwnGraduationReview, OwnGraduationView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { StageTag } from '@/shared/ui/Tags';
import { Checklist } from './Checklist';
import { StateTag } from './StateTag';
import { STALE } from './stale';
import './words';

const FormDrawer = lazy(() => import('@/shared/ui/FormDrawer'));

/** 离毕业还差什么, for a company's own people. */
export function OwnGraduationPage({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const query = useQuery(ownGraduationGetOptions({ path: { companyId } }));
  const [asked, setAsked] = useState<string>();
  return (
    <div className="stack roomy">
      <PageHead
        title={t('graduation.ownTitle')}
        note={t('graduation.ownNote')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('graduation.ownBack')}
          </Link>
        }
      />
      <Loaded query={query}>
        {({ stays }) =>
          stays.length === 0 ? (
            <p className="note">{t('graduation.ownNone')}</p>
          ) : (
            stays.map((stay) => (
              <Stay key={stay.tenantId} companyId={companyId} stay={stay} onAsk={() => setAsked(stay.tenantId)} />
            ))
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {asked && <Ask companyId={companyId} tenantId={asked} onClose={() => setAsked(undefined)} />}
      </Suspense>
    </div>
  );
}

type StayProps = { companyId: string; stay: OwnGraduationView; onAsk: () => void };

function Stay({ companyId, stay, onAsk }: StayProps) {
  const { t } = useTranslation();
  const chained = stay.stage === 'INCUBATOR' || stay.stage === 'ACCELERATOR';
  return (
    <Panel title={stay.parkName} extra={stay.stage && <StageTag stage={stay.stage} />}>
      {stay.review && <ReviewLine companyId={companyId} review={stay.review} />}
      {stay.checklist ? (
        <Checklist checklist={stay.checklist} />
      ) : (
        stay.stage !== 'GRADUATED' && (
          <p className="note">{t(chained ? 'graduation.ownNoPolicy' : 'graduation.ownNoStage')}</p>
        )
      )}
      {stay.mayPropose && (
        <p>
          <Button type="primary" size="large" onClick={onAsk}>
            {t('graduation.ownPropose')}
          </Button>
        </p>
      )}
    </Panel>
  );
}

function ReviewLine({ companyId, review }: { companyId: string; review: OwnGraduationReview }) {
  const { t } = useTranslation();
  return (
    <div>
      <p className="row">
        <span>{t('graduation.ownReview')}</span>
        <StateTag state={review.state} />
        <span className="note num">{dateTime(review.proposedAt)}</span>
      </p>
      {review.reason && <p className="note">{review.reason}</p>}
      {review.benefitsEndOn && <p className="note">{t('graduation.benefitsEndText', { day: review.benefitsEndOn })}</p>}
      {review.certificateNumber && review.state === 'GRADUATED' && (
        <p>
          <a href={`/api/v1/companies/${companyId}/graduations/${review.id}/certificate`} download>
            {t('graduation.certificateGet', { number: review.certificateNumber })}
          </a>
        </p>
      )}
    </div>
  );
}

function Ask({ companyId, tenantId, onClose }: { companyId: string; tenantId: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDrawer
      title={t('graduation.ownPropose')}
      note={t('graduation.ownProposeNote')}
      okText={t('graduation.ownPropose')}
      invalidates={STALE}
      onClose={onClose}
      submit={(values: object, key) =>
        ownGraduationPropose({
          path: { companyId },
          headers: { 'Idempotency-Key': key },
          body: { tenantId, note: (values as { note?: string }).note ?? null },
          throwOnError: true,
        })
      }
    >
      <Form.Item name="note" label={t('graduation.optionalNote')}>
        <Input.TextArea rows={4} maxLength={500} showCount placeholder={t('form.optional')} />
      </Form.Item>
    </FormDrawer>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { legalHoldListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { legalHoldLift, legalHoldPlace } from '@/api/gen/sdk.gen';
import type { LegalHoldView } from '@/api/gen/types.gen';
import { CompanyPicker } from '@/shared/ui/CompanyPicker';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';

const FormDrawer = lazy(() => import('@/shared/ui/FormDrawer'));

type Props = { parkId: string; mayPlace: boolean };
type Values = { subjectId: string; reason: string };

/** What must be kept although it could go; placed and lifted by the checker. */
export function Holds({ parkId, mayPlace }: Props) {
  const { t } = useTranslation();
  const query = useQuery(legalHoldListOptions({ path: { parkId }, query: { size: 50 } }));
  const [doing, setDoing] = useState<'place' | LegalHoldView>();
  return (
    <Panel
      title={t('privacy.holds')}
      extra={mayPlace && <Button onClick={() => setDoing('place')}>{t('privacy.place')}</Button>}
    >
      <Loaded query={query} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t('privacy.noHolds')}</p>
          ) : (
            <ul className="plain lines">
              {items.map((h) => (
                <li key={h.id}>
                  <strong>{h.label}</strong>
                  <span className="tag">{t(h.liftedAt ? 'privacy.lifted' : 'privacy.inForce')}</span>
                  <span className="note">{h.liftReason ?? h.reason}</span>
                  {mayPlace && !h.liftedAt && (
                    <Button size="small" aria-label={`${t('privacy.lift')} ${h.label}`} onClick={() => setDoing(h)}>
                      {t('privacy.lift')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {doing && (
          <FormDrawer
            title={doing === 'place' ? t('privacy.place') : `${t('privacy.lift')} ${doing.label}`}
            note={doing === 'place' && t('privacy.holdNote')}
            invalidates={['legalHoldList']}
            onClose={() => setDoing(undefined)}
            submit={(values, key) => {
              const { subjectId, reason } = values as Values;
              return doing === 'place'
                ? legalHoldPlace({
                    path: { parkId },
                    headers: { 'Idempotency-Key': key },
                    body: { subject: 'COMPANY', subjectId, reason },
                    throwOnError: true,
                  })
                : legalHoldLift({ path: { parkId, holdId: doing.id }, body: { reason }, throwOnError: true });
            }}
          >
            {doing === 'place' && (
              <Form.Item name="subjectId" label={t('privacy.holdOn')} rules={[{ required: true }]}>
                <CompanyPicker parkId={parkId} />
              </Form.Item>
            )}
            <Form.Item
              name="reason"
              label={t('privacy.reason')}
              rules={[{ required: true, min: 5, message: t('privacy.reasonShort') }]}
            >
              <Input.TextArea rows={3} maxLength={500} showCount />
            </Form.Item>
          </FormDrawer>
        )}
      </Suspense>
    </Panel>
  );
}

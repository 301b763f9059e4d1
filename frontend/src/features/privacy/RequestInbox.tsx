import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { privacyRequestListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { privacyRequestDecide } from '@/api/gen/sdk.gen';
import type { PrivacyDecisionRequest, PrivacyRequestView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { useCan } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { RequestLine } from './RequestLine';

const FormDrawer = lazy(() => import('@/shared/ui/FormDrawer'));

/** Requests of people about their own data, the most urgent on top. */
export function RequestInbox({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...privacyRequestListOptions({ path: { parkId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  const [deciding, setDeciding] = useState<PrivacyRequestView>();
  return (
    <Panel title={t('privacy.requests')}>
      <Loaded query={query} rows={2}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="note">{t('privacy.noRequests')}</p>
          ) : (
            <>
              <ul className="plain lines">
                {items.map((r) => (
                  <RequestLine key={r.id} request={r} who={r.userName ?? t('privacy.anonymised')}>
                    {r.status === 'OPEN' && can('PRIVACY_MANAGE') && (
                      <Button
                        size="small"
                        aria-label={`${t('privacy.decide')} ${r.userName ?? t('privacy.anonymised')}`}
                        onClick={() => setDeciding(r)}
                      >
                        {t('privacy.decide')}
                      </Button>
                    )}
                  </RequestLine>
                ))}
              </ul>
              <PanelPager page={page} total={total} onChange={setPage} />
            </>
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {deciding && <Decide parkId={parkId} request={deciding} onClose={() => setDeciding(undefined)} />}
      </Suspense>
    </Panel>
  );
}

function Decide(props: { parkId: string; request: PrivacyRequestView; onClose: () => void }) {
  const { t } = useTranslation();
  const { parkId, request } = props;
  return (
    <FormDrawer
      title={t(`privacy.kind.${request.kind}`)}
      note={`${request.details} ${t(`privacy.effect.${request.kind}`)}`}
      initial={{ decision: 'ACCEPT' }}
      invalidates={['privacyRequestList']}
      onClose={props.onClose}
      submit={(v) =>
        privacyRequestDecide({
          path: { parkId, requestId: request.id },
          headers: { 'If-Match': etag(request.version) },
          body: v as PrivacyDecisionRequest,
          throwOnError: true,
        })
      }
    >
      <Form.Item name="decision" label={t('privacy.decision')}>
        <Radio.Group
          options={[
            { value: 'ACCEPT', label: t('privacy.accept') },
            { value: 'REJECT', label: t('privacy.reject') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('privacy.reason')}
        rules={[{ required: true, min: 5, message: t('privacy.reasonShort') }]}
      >
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </FormDrawer>
  );
}

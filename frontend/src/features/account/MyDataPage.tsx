import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { myPrivacyGetOptions, myPrivacyRequestCancelMutation } from '@/api/gen/@tanstack/react-query.gen';
import { myPrivacyRequestFile } from '@/api/gen/sdk.gen';
import type { MyPrivacy, PrivacyRequestRequest } from '@/api/gen/types.gen';
import { RequestLine } from '@/features/privacy/RequestLine';
import { UNKNOWN } from '@/shared/lib/format';
import { errorText } from '@/shared/lib/problem';
import FormDrawer from '@/shared/ui/FormDrawer';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import './words';
import '@/features/privacy/words';

const KINDS = ['CORRECTION', 'DELETION', 'CONSENT_WITHDRAWAL'] as const;

/** A person's own data: as a file, and what they ask of the parks that keep it. */
export function MyDataPage() {
  const { t } = useTranslation();
  const query = useQuery(myPrivacyGetOptions());
  return (
    <div className="stack">
      <PageHead title={t('myData.title')} />
      <Panel
        title={t('myData.file')}
        extra={
          <Button href="/api/v1/me/data" download="my-data.json">
            {t('myData.download')}
          </Button>
        }
      >
        <p className="note">{t('myData.fileNote')}</p>
      </Panel>
      <Loaded query={query}>{(mine) => <MyRequests mine={mine} />}</Loaded>
    </div>
  );
}

function MyRequests({ mine }: { mine: MyPrivacy }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const [filing, setFiling] = useState(false);
  const cancel = useMutation({
    ...myPrivacyRequestCancelMutation(),
    onSuccess: () => qc.invalidateQueries({ queryKey: myPrivacyGetOptions().queryKey }),
    onError: (e) => void message.error(errorText(t, e)),
  });
  return (
    <Panel
      title={t('myData.requests')}
      extra={mine.parks.length > 0 && <Button onClick={() => setFiling(true)}>{t('myData.ask')}</Button>}
    >
      {mine.parks.length === 0 && <p className="note">{t('myData.noParks')}</p>}
      {mine.requests.length === 0 && mine.parks.length > 0 && <p className="note">{t('myData.noRequests')}</p>}
      <ul className="plain lines">
        {mine.requests.map((r) => (
          <RequestLine key={r.id} request={r} who={r.parkName ?? UNKNOWN}>
            {r.status === 'OPEN' && (
              <Button
                size="small"
                aria-label={`${t('myData.cancel')} ${r.parkName ?? UNKNOWN}`}
                onClick={() => cancel.mutate({ path: { requestId: r.id } })}
              >
                {t('myData.cancel')}
              </Button>
            )}
          </RequestLine>
        ))}
      </ul>
      {filing && <FileRequest mine={mine} onClose={() => setFiling(false)} />}
    </Panel>
  );
}

function FileRequest({ mine, onClose }: { mine: MyPrivacy; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDrawer<PrivacyRequestRequest>
      title={t('myData.ask')}
      note={t('myData.askNote')}
      initial={{ parkId: mine.parks[0]?.parkId, kind: 'CORRECTION' }}
      invalidates={['myPrivacyGet']}
      onClose={onClose}
      submit={(body, key) => myPrivacyRequestFile({ headers: { 'Idempotency-Key': key }, body, throwOnError: true })}
    >
      <Form.Item name="parkId" label={t('myData.park')}>
        <Select options={mine.parks.map((p) => ({ value: p.parkId, label: p.name }))} />
      </Form.Item>
      <Form.Item name="kind" label={t('myData.kind')}>
        <Select options={KINDS.map((value) => ({ value, label: t(`privacy.kind.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="details"
        label={t('myData.details')}
        rules={[{ required: true, min: 5, message: t('privacy.reasonShort') }]}
      >
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
    </FormDrawer>
  );
}

import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statutoryFilingAmend } from '@/api/gen/sdk.gen';
import type { StatutoryFilingSummary } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './stale';

type Props = { parkId: string; filing: StatutoryFilingSummary; onClose: (filingId?: string) => void };

/** A correction of what was filed. */
export default function AmendDrawer({ parkId, filing, onClose }: Props) {
  const { t } = useTranslation();
  const [drafted, setDrafted] = useState<string>();
  return (
    <FormDrawer<{ reason: string }>
      title={t('statutory.amend')}
      okText={t('statutory.amend')}
      note={t('statutory.amendNote')}
      invalidates={STALE}
      onClose={() => onClose(drafted)}
      submit={async ({ reason }, key) => {
        const { data } = await statutoryFilingAmend({
          path: { parkId, statutoryFilingId: filing.id },
          headers: { 'Idempotency-Key': key },
          body: { reason },
          throwOnError: true,
        });
        setDrafted(data.filing.id);
      }}
    >
      <Form.Item
        name="reason"
        label={t('statutory.reason')}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label: t('statutory.reason') }) }]}
      >
        <Input.TextArea rows={3} maxLength={300} />
      </Form.Item>
    </FormDrawer>
  );
}

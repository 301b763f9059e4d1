import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statutoryFormListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { statutoryFilingAmend } from '@/api/gen/sdk.gen';
import type { StatutoryFilingSummary } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './stale';
import { titleOf } from './text';

type Props = { parkId: string; filing: StatutoryFilingSummary; onClose: (filingId?: string) => void };

type Values = { reason: string; formId?: string };

/** A correction of what was filed, with a newer version of its form where there is one. */
export default function AmendDrawer({ parkId, filing, onClose }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [drafted, setDrafted] = useState<string>();
  const forms = useQuery(statutoryFormListOptions({ path: { parkId }, query: { size: 100 } }));
  const versions = (forms.data?.items ?? []).filter(
    (form) => form.code === filing.form.code && form.number >= filing.form.number,
  );
  return (
    <FormDrawer<Values>
      title={t('statutory.amend')}
      okText={t('statutory.amend')}
      note={t('statutory.amendNote')}
      initial={{ formId: filing.form.id }}
      invalidates={STALE}
      onClose={() => onClose(drafted)}
      submit={async ({ reason, formId }, key) => {
        const { data } = await statutoryFilingAmend({
          path: { parkId, statutoryFilingId: filing.id },
          headers: { 'Idempotency-Key': key },
          body: { reason, formId: formId ?? null },
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
      {versions.length > 1 && (
        <Form.Item name="formId" label={t('statutory.form')}>
          <Select
            options={versions.map((form) => ({
              value: form.id,
              label: t('statutory.formVersion', { title: titleOf(form, locale), n: form.number }),
            }))}
          />
        </Form.Item>
      )}
    </FormDrawer>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statutoryFormListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { statutoryFilingDraft } from '@/api/gen/sdk.gen';
import type { StatutoryFormView } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { today } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './stale';
import { titleOf } from './text';

type Props = { parkId: string; onClose: (filingId?: string) => void };
type Values = { formId: string; from: string; asOf?: string };

/** For periods gone by the version of their time may be the right one: it is offered, and says what it is. */
const isOlder = (form: StatutoryFormView, all: StatutoryFormView[]) =>
  all.some((other) => other.code === form.code && other.number > form.number);

/** A form of a period, last year's unless somebody says otherwise. */
export default function DraftDrawer({ parkId, onClose }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [drafted, setDrafted] = useState<string>();
  const forms = useQuery(statutoryFormListOptions({ path: { parkId }, query: { size: 100 } }));
  return (
    <FormDrawer<Values>
      title={t('statutory.draft')}
      okText={t('statutory.draft')}
      initial={{ from: `${Number(today().slice(0, 4)) - 1}-01-01` }}
      invalidates={STALE}
      onClose={() => onClose(drafted)}
      submit={async ({ formId, from, asOf }, key) => {
        const { data } = await statutoryFilingDraft({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: { formId, from, asOf: asOf ?? null },
          throwOnError: true,
        });
        setDrafted(data.filing.id);
      }}
    >
      <Form.Item
        name="formId"
        label={t('statutory.form')}
        rules={[{ required: true, message: t('form.required', { label: t('statutory.form') }) }]}
      >
        <Select
          loading={forms.isPending}
          options={forms.data?.items.map((form) => ({
            value: form.id,
            label: t(isOlder(form, forms.data.items) ? 'statutory.formOlder' : 'statutory.formVersion', {
              title: titleOf(form, locale),
              n: form.number,
            }),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="from"
        label={t('statutory.from')}
        extra={t('statutory.fromHint')}
        rules={[{ required: true, message: t('form.required', { label: t('statutory.from') }) }]}
      >
        <DateInput />
      </Form.Item>
      <Form.Item name="asOf" label={t('statutory.asOf')} extra={t('statutory.asOfHint')}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}

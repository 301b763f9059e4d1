import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Form, InputNumber, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tenantListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ParkFactKey, type ReadinessTrialRequest } from '@/api/gen/types.gen';
import { useIsPhone } from '@/shared/lib/useIsPhone';

type Props = {
  parkId: string;
  on: string | undefined;
  whatIf: ReadinessTrialRequest | undefined;
  onWhatIf: (whatIf: ReadinessTrialRequest) => void;
  onClose: () => void;
};

/** What is to be supposed. It changes what the page shows and nothing else. */
export default function WhatIfDrawer({ parkId, on, whatIf, onWhatIf, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const [form] = Form.useForm<ReadinessTrialRequest>();
  const suppose = (values: ReadinessTrialRequest) => {
    onWhatIf({
      on: null,
      graduating: values.graduating ?? [],
      leaving: values.leaving ?? [],
      newIncubatees: values.newIncubatees ?? 0,
      newMentors: values.newMentors ?? 0,
      facts: (values.facts ?? []).filter((f) => f?.fact && f.value != null),
    });
    setOpen(false);
  };
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 480}
      title={t('readiness.whatIf')}
      footer={
        <div className="row end">
          <Button onClick={() => setOpen(false)}>{t('form.cancel')}</Button>
          <Button type="primary" onClick={() => form.submit()}>
            {t('readiness.suppose')}
          </Button>
        </div>
      }
    >
      <p className="note form-note">{t('readiness.supposeNote')}</p>
      <Form<ReadinessTrialRequest>
        form={form}
        layout="vertical"
        size={phone ? 'large' : 'middle'}
        initialValues={whatIf ?? { newIncubatees: 0, newMentors: 0 }}
        onFinish={suppose}
      >
        <Form.Item name="graduating" label={t('readiness.graduating')}>
          <Tenants parkId={parkId} on={on} />
        </Form.Item>
        <Form.Item name="leaving" label={t('readiness.leaving')}>
          <Tenants parkId={parkId} on={on} />
        </Form.Item>
        <Form.Item name="newIncubatees" label={t('readiness.newIncubatees')}>
          <InputNumber min={0} max={1000} precision={0} className="full" />
        </Form.Item>
        <Form.Item name="newMentors" label={t('readiness.newMentors')}>
          <InputNumber min={0} max={1000} precision={0} className="full" />
        </Form.Item>
        <SupposedFacts />
        <button type="submit" hidden />
      </Form>
    </Drawer>
  );
}

type TenantsProps = {
  parkId: string;
  on: string | undefined;
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
};

/** Several tenants of the day; those chosen keep their names while others are looked for. */
function Tenants({ parkId, on, ...field }: TenantsProps) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [names, setNames] = useState<Record<string, string>>({});
  const typed = useDeferredValue(q.trim());
  const { data, isFetching } = useQuery({
    ...tenantListOptions({ path: { parkId }, query: { q: typed || undefined, on, current: true, size: 20 } }),
    placeholderData: keepPreviousData,
  });
  const found = data?.items.map((c) => ({ value: c.id, label: c.companyName })) ?? [];
  const kept = (field.value ?? [])
    .filter((id) => !found.some((f) => f.value === id))
    .map((id) => ({ value: id, label: names[id] ?? id }));
  return (
    <Select
      id={field.id}
      mode="multiple"
      value={field.value ?? []}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={isFetching}
      placeholder={t('picker.tenant')}
      notFoundContent={isFetching ? t('state.loading') : t('picker.none')}
      options={[...kept, ...found]}
      onChange={(ids: string[]) => {
        setNames((known) => ({ ...known, ...Object.fromEntries(found.map((f) => [f.value, f.label])) }));
        field.onChange?.(ids);
      }}
    />
  );
}

function SupposedFacts() {
  const { t } = useTranslation();
  return (
    <Form.List name="facts">
      {(fields, { add, remove }) => (
        <fieldset className="readiness-facts-supposed">
          <legend>{t('readiness.supposedFacts')}</legend>
          {fields.map((field) => (
            <div key={field.key} className="readiness-fact-supposed">
              <Form.Item name={[field.name, 'fact']} label={t('readiness.factLabel')}>
                <Select
                  options={Object.values(ParkFactKey).map((value) => ({ value, label: t(`readiness.fact.${value}`) }))}
                />
              </Form.Item>
              <Form.Item name={[field.name, 'value']} label={t('readiness.value')}>
                <InputNumber<string> stringMode min="0" precision={2} className="full" />
              </Form.Item>
              <Button type="text" danger onClick={() => remove(field.name)}>
                {t('readiness.removeFact', { n: field.name + 1 })}
              </Button>
            </div>
          ))}
          <Button block onClick={() => add({})}>
            {t('readiness.addFact')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}

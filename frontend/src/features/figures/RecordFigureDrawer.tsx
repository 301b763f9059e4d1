import { Alert, Checkbox, Form, type FormInstance, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '@/api/client';
import { companyFigureFileStore, companyFigureRecord } from '@/api/gen/sdk.gen';
import { type CompanyMetric, FigurePeriodKind } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import FormDrawer from '@/shared/ui/FormDrawer';
import { aloud } from './figureText';
import { kindOf, RECORDABLE, unitOf } from './metrics';
import { PaperField } from './PaperField';
import { PeriodField } from './PeriodField';
import { type Company, STALE } from './queries';
import '@/shared/ui/figures/words';

type Values = {
  metric: CompanyMetric;
  kind: FigurePeriodKind;
  from: string;
  value?: string;
  paper?: File;
  note?: string;
};

const FLOWS = [FigurePeriodKind.YEAR, FigurePeriodKind.QUARTER, FigurePeriodKind.MONTH];
const isFlow = (metric: CompanyMetric) => kindOf(metric) === 'FLOW';

async function send(
  path: Company,
  { metric, kind, from, value, paper, note }: Values,
  confirmed: boolean,
  key: string,
) {
  const stored = paper && (await companyFigureFileStore({ path, body: { file: paper }, throwOnError: true }));
  await companyFigureRecord({
    path,
    headers: { 'Idempotency-Key': key },
    body: compact({
      metric,
      period: { kind: isFlow(metric) ? kind : FigurePeriodKind.MOMENT, from },
      value: kindOf(metric) === 'EVENT' ? '1' : (value ?? ''),
      companyFigureFileId: stored?.data.id ?? null,
      note: note ?? null,
      confirmed,
    }),
    throwOnError: true,
  });
}

/** Records a figure or an event, with its paper where there is one. */
export default function RecordFigureDrawer({ company, onClose }: { company: Company; onClose: () => void }) {
  const { t } = useTranslation();
  const [confirmed, setConfirmed] = useState(false);
  return (
    <FormDrawer<Values>
      title={t('figures.recordTitle')}
      note={t('figures.recordNote')}
      initial={{ metric: 'REVENUE', kind: 'YEAR' }}
      invalidates={STALE}
      onClose={onClose}
      submit={(values, key) => send(company, values, confirmed, key)}
      offer={(refusal) => <ConfirmUnit refusal={refusal} value={confirmed} onChange={setConfirmed} />}
    >
      {(form) => <Fields form={form} />}
    </FormDrawer>
  );
}

function ConfirmUnit(p: { refusal: ApiError; value: boolean; onChange: (yes: boolean) => void }) {
  const { t } = useTranslation();
  if (p.refusal.code !== 'company.figure-unit') return null;
  return (
    <Alert
      className="form-banner"
      type="warning"
      title={
        <Checkbox checked={p.value} onChange={(e) => p.onChange(e.target.checked)}>
          {t('figures.confirmUnit')}
        </Checkbox>
      }
    />
  );
}

function Fields({ form }: { form: FormInstance<Values> }) {
  const { t } = useTranslation();
  const metric = Form.useWatch('metric', form) ?? 'REVENUE';
  const asked = Form.useWatch('kind', form) ?? 'YEAR';
  const value = Form.useWatch('value', form);
  const kind = isFlow(metric) ? asked : FigurePeriodKind.MOMENT;
  const unit = unitOf(metric);
  const required = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  const day = t(kind === 'MOMENT' ? 'figures.dayLabel' : 'figures.fromLabel');
  const size = t('figures.valueLabel', { unit: t(`figures.unit.${unit}`) });
  return (
    <>
      <Form.Item name="metric" label={t('figures.metricLabel')} rules={required(t('figures.metricLabel'))}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={RECORDABLE.map((m) => ({ value: m, label: t(`figures.metric.${m}`) }))}
          onChange={() => form.setFieldValue('from', null)}
        />
      </Form.Item>
      <Form.Item name="kind" label={t('figures.kindLabel')} hidden={!isFlow(metric)}>
        <Select
          options={FLOWS.map((k) => ({ value: k, label: t(`figures.period.${k}`) }))}
          onChange={() => form.setFieldValue('from', null)}
        />
      </Form.Item>
      <Form.Item name="from" label={day} rules={required(day)}>
        <PeriodField kind={kind} />
      </Form.Item>
      {kindOf(metric) !== 'EVENT' && (
        <Form.Item name="value" label={size} rules={required(size)} extra={aloud(t, unit, value)}>
          <InputNumber<string>
            stringMode
            inputMode="decimal"
            precision={unit === 'YUAN' ? 2 : 0}
            min={metric === 'NET_PROFIT' ? undefined : '0'}
            className="full"
          />
        </Form.Item>
      )}
      <Form.Item name="paper" label={t('figures.fileLabel')}>
        <PaperField />
      </Form.Item>
      <Form.Item name="note" label={t('figures.noteLabel')}>
        <Input.TextArea rows={2} maxLength={300} />
      </Form.Item>
    </>
  );
}

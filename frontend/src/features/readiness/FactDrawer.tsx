import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { parkFactRecord } from '@/api/gen/sdk.gen';
import type { ParkFactSheet } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { parkId: string; sheet: ParkFactSheet; onClose: () => void };
type Told = { asOf: string; year: number; value: string; note?: string };

/** Tells one fact: since a day, or of a year. */
export default function FactDrawer({ parkId, sheet, onClose }: Props) {
  const { t } = useTranslation();
  const last = Number(today().slice(0, 4)) - 1;
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  const whole = sheet.unit === 'COUNT';
  return (
    <FormDrawer<Told>
      title={t('readiness.recordOf', { fact: t(`readiness.fact.${sheet.fact}`) })}
      initial={{ asOf: today(), year: last }}
      note={sheet.fact === 'OPERATING' ? t('readiness.operatingNote') : undefined}
      invalidates={['parkFactList', 'readinessGet', 'readinessTry', 'readinessRecordList']}
      onClose={onClose}
      submit={({ asOf, year, value, note }, key) =>
        parkFactRecord({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: { fact: sheet.fact, asOf: sheet.yearly ? `${year}-12-31` : asOf, value, note: note || null },
          throwOnError: true,
        })
      }
    >
      {sheet.yearly ? (
        <Form.Item name="year" label={t('readiness.ofYear')}>
          <Select options={[0, 1, 2, 3, 4].map((back) => ({ value: last - back, label: String(last - back) }))} />
        </Form.Item>
      ) : (
        <Form.Item name="asOf" label={t('readiness.from')} rules={needed(t('readiness.from'))}>
          <DateInput />
        </Form.Item>
      )}
      <Form.Item name="value" label={t('readiness.value')} rules={needed(t('readiness.value'))}>
        {sheet.unit === 'YES_NO' ? (
          <Select
            options={[
              { value: '1', label: t('recognition.yes') },
              { value: '0', label: t('recognition.no') },
            ]}
          />
        ) : (
          <InputNumber<string>
            stringMode
            min="0"
            precision={whole ? 0 : 2}
            className="full"
            suffix={whole ? undefined : t(`recognition.unit.${sheet.unit}`, { value: '' }).trim()}
          />
        )}
      </Form.Item>
      <Form.Item name="note" label={t('readiness.factNote')}>
        <Input.TextArea rows={2} maxLength={300} />
      </Form.Item>
    </FormDrawer>
  );
}

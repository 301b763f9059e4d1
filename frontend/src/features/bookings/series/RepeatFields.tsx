import { Form, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { weekdayOf } from '@/shared/lib/clock';
import { DateInput } from '@/shared/ui/DateInput';
import { nthOf, type Repeats, RHYTHMS } from './rule';

/** No series has more dates. */
const MOST = 200;

/** How often it comes again, and until when. */
export function RepeatFields() {
  const { t } = useTranslation();
  const first = Form.useWatch<string | undefined>('date');
  const end = Form.useWatch<Repeats['end'] | undefined>('end');
  const facts = first
    ? {
        weekday: t(`bookings.weekday.${weekdayOf(first)}`),
        nth: t(`bookings.series.nth.${nthOf(first)}`),
        day: Number(first.slice(8)),
      }
    : { weekday: '', nth: '', day: '' };
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <>
      <Form.Item name="rhythm" label={t('bookings.series.rhythm')}>
        <Select options={RHYTHMS.map((value) => ({ value, label: t(`bookings.series.rhythmOf.${value}`, facts) }))} />
      </Form.Item>
      <Form.Item name="end" label={t('bookings.series.end')}>
        <Radio.Group
          options={(['COUNT', 'UNTIL'] as const).map((value) => ({
            value,
            label: t(`bookings.series.endOf.${value}`),
          }))}
        />
      </Form.Item>
      {end === 'UNTIL' ? (
        <Form.Item name="until" label={t('bookings.series.lastDay')} rules={needed(t('bookings.series.lastDay'))}>
          <DateInput />
        </Form.Item>
      ) : (
        <Form.Item name="count" label={t('bookings.series.count')} rules={needed(t('bookings.series.count'))}>
          <InputNumber min={2} max={MOST} precision={0} />
        </Form.Item>
      )}
    </>
  );
}

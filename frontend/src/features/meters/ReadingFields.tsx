import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { MeterReadingRequestSchema } from '@/api/gen/schemas.gen';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import { ValueField } from './ValueField';

/** A reading, and that somebody looked twice where it is many times the usual. */
export function ReadingFields() {
  const { t } = useTranslation();
  const rules = rulesOf(MeterReadingRequestSchema, t);
  return (
    <>
      <Form.Item name="day" label={t('meters.day')} rules={rules('day', t('meters.day'))} extra={t('meters.dayHelp')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="value" label={t('meters.value')} rules={rules('value', t('meters.value'))}>
        <ValueField />
      </Form.Item>
      <Form.Item name="estimated" valuePropName="checked">
        <Checkbox>{t('meters.estimatedLong')}</Checkbox>
      </Form.Item>
      <Form.Item name="confirmed" valuePropName="checked" extra={t('meters.confirmedHelp')}>
        <Checkbox>{t('meters.confirmed')}</Checkbox>
      </Form.Item>
    </>
  );
}

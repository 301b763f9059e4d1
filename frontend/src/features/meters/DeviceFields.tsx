import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MeterDeviceRequestSchema } from '@/api/gen/schemas.gen';
import { rulesOf } from '@/shared/lib/rules';
import { ValueField } from './ValueField';

/** A device and what it shows when it is put in. */
export function DeviceFields() {
  const { t } = useTranslation();
  const rules = rulesOf(MeterDeviceRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0], label: string) => ({
    name: ['device', name],
    label,
    rules: rules(name, label),
  });
  return (
    <>
      <Form.Item {...item('number', t('meters.deviceNumber'))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('multiplier', t('meters.multiplier'))} extra={t('meters.multiplierHelp')}>
        <ValueField />
      </Form.Item>
      <Form.Item {...item('firstValue', t('meters.firstValue'))}>
        <ValueField />
      </Form.Item>
    </>
  );
}

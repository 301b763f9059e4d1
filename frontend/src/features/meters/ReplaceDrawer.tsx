import { Checkbox, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { MeterReplaceRequestSchema } from '@/api/gen/schemas.gen';
import { meterReplaceDevice } from '@/api/gen/sdk.gen';
import type { MeterReplaceRequest, MeterResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED } from './asked';
import { DeviceFields } from './DeviceFields';
import { ValueField } from './ValueField';

type Props = { parkId: string; meter: MeterResponse; onClose: () => void };
type Values = MeterReplaceRequest & { another: boolean };

export default function ReplaceDrawer({ parkId, meter, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(MeterReplaceRequestSchema, t);
  return (
    <FormDrawer<Values>
      title={t('meters.replace')}
      note={t('meters.replaceNote')}
      initial={{ day: today(), another: true, device: { number: '', multiplier: '1', firstValue: '0' } }}
      invalidates={CHANGED}
      onClose={onClose}
      submit={({ another, device, ...rest }, key) =>
        meterReplaceDevice({
          path: { parkId, meterId: meter.id },
          headers: { 'Idempotency-Key': key },
          body: compact({ ...rest, device: another ? device : undefined }),
          throwOnError: true,
        })
      }
    >
      <Form.Item name="day" label={t('meters.day')} rules={rules('day', t('meters.day'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="lastValue" label={t('meters.lastValue')} rules={rules('lastValue', t('meters.lastValue'))}>
        <ValueField />
      </Form.Item>
      <Form.Item name="lastEstimated" valuePropName="checked">
        <Checkbox>{t('meters.estimatedLong')}</Checkbox>
      </Form.Item>
      <Form.Item name="confirmed" valuePropName="checked" extra={t('meters.confirmedHelp')}>
        <Checkbox>{t('meters.confirmed')}</Checkbox>
      </Form.Item>
      <Form.Item name="another" label={t('meters.then')}>
        <Radio.Group
          options={[
            { value: true, label: t('meters.another') },
            { value: false, label: t('meters.takeOut') },
          ]}
        />
      </Form.Item>
      <Another />
    </FormDrawer>
  );
}

function Another() {
  return Form.useWatch('another') === false ? null : <DeviceFields />;
}

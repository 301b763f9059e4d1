import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MeterChangeRequestSchema } from '@/api/gen/schemas.gen';
import { meterChange } from '@/api/gen/sdk.gen';
import type { MeterChangeRequest, MeterResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED } from './asked';

type Props = { parkId: string; meter: MeterResponse; onClose: () => void };

export default function EditDrawer({ parkId, meter, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(MeterChangeRequestSchema, t);
  return (
    <FormDrawer<MeterChangeRequest>
      title={t('meters.edit')}
      initial={{ number: meter.number, place: meter.place }}
      invalidates={CHANGED}
      onClose={onClose}
      submit={(body) =>
        meterChange({
          path: { parkId, meterId: meter.id },
          headers: { 'If-Match': etag(meter.version) },
          body: compact(body),
          throwOnError: true,
        })
      }
    >
      <Form.Item name="number" label={t('meters.number')} rules={rules('number', t('meters.number'))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="place" label={t('meters.place')} rules={rules('place', t('meters.place'))}>
        <Input autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}

import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { meterReadingRecord } from '@/api/gen/sdk.gen';
import type { MeterReadingRequest, MeterResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { today } from '@/shared/lib/format';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED } from './asked';
import { ReadingFields } from './ReadingFields';

type Props = { parkId: string; meter: MeterResponse; onClose: () => void };

export default function ReadDrawer({ parkId, meter, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<MeterReadingRequest>
      title={t('meters.read')}
      note={t('meters.readNote')}
      initial={{ day: today() }}
      invalidates={CHANGED}
      onClose={onClose}
      submit={(body, key) =>
        meterReadingRecord({
          path: { parkId, meterId: meter.id },
          headers: { 'Idempotency-Key': key },
          body: compact(body),
          throwOnError: true,
        })
      }
    >
      <ReadingFields />
      <Form.Item name="note" label={t('meters.remark')} rules={[{ max: 200, message: t('form.max', { n: 200 }) }]}>
        <Input autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}

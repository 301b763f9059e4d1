import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MeterCorrectionRequestSchema } from '@/api/gen/schemas.gen';
import { meterReadingCorrect } from '@/api/gen/sdk.gen';
import type { MeterCorrectionRequest, MeterReadingView, MeterResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED } from './asked';
import { ReadingFields } from './ReadingFields';

type Props = { parkId: string; meter: MeterResponse; reading: MeterReadingView; onClose: () => void };

export default function CorrectDrawer({ parkId, meter, reading, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(MeterCorrectionRequestSchema, t);
  return (
    <FormDrawer<MeterCorrectionRequest>
      title={t('meters.correctOf', { day: reading.day })}
      note={t('meters.correctNote', { value: reading.value })}
      initial={{ day: reading.day, value: reading.value, estimated: reading.estimated }}
      invalidates={CHANGED}
      onClose={onClose}
      submit={(body, key) =>
        meterReadingCorrect({
          path: { parkId, meterId: meter.id, meterReadingId: reading.id },
          headers: { 'Idempotency-Key': key },
          body: compact(body),
          throwOnError: true,
        })
      }
    >
      <ReadingFields />
      <Form.Item name="reason" label={t('meters.reason')} rules={rules('reason', t('meters.reason'))}>
        <Input autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}

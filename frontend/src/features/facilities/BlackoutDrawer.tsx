import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { BlackoutRequestSchema } from '@/api/gen/schemas.gen';
import { facilityBlackoutCreate } from '@/api/gen/sdk.gen';
import type { BlackoutRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { TimeInput } from '@/shared/ui/TimeInput';
import { CHANGED } from './asked';

type Props = { parkId: string; facilityId: string; onClose: () => void };

/** A time in which it cannot be had. */
export default function BlackoutDrawer({ parkId, facilityId, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(BlackoutRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0], label: string) => ({ name, label, rules: rules(name, label) });
  return (
    <FormDrawer<BlackoutRequest>
      title={t('facilities.addBlackout')}
      note={t('facilities.blackoutNote')}
      initial={{ from: '00:00', until: '24:00' }}
      invalidates={CHANGED}
      onClose={onClose}
      submit={(body, key) =>
        facilityBlackoutCreate({
          path: { parkId, facilityId },
          headers: { 'Idempotency-Key': key },
          body: compact(body),
          throwOnError: true,
        })
      }
    >
      <div className="field-pair">
        <Form.Item {...item('fromDate', t('facilities.fromDate'))}>
          <DateInput />
        </Form.Item>
        <Form.Item {...item('from', t('facilities.fromTime'))}>
          <TimeInput />
        </Form.Item>
        <Form.Item {...item('untilDate', t('facilities.untilDate'))}>
          <DateInput />
        </Form.Item>
        <Form.Item {...item('until', t('facilities.untilTime'))}>
          <TimeInput />
        </Form.Item>
      </div>
      <Form.Item {...item('reason', t('facilities.reason'))} extra={t('facilities.reasonHelp')}>
        <Input autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}

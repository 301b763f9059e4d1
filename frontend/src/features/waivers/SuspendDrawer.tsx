import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { waiverResume, waiverSuspend } from '@/api/gen/sdk.gen';
import {
  SuspensionCause,
  type WaiverResponse,
  type WaiverResumptionRequest,
  type WaiverSuspensionRequest,
} from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { callOf } from './moves';
import { ReasonItem } from './ReasonItem';
import { STALE } from './stale';

type Props = { parkId: string; waiver: WaiverResponse; onClose: () => void };

/** It pays nothing from a day on. */
export function SuspendDrawer({ parkId, waiver, onClose }: Props) {
  const { t } = useTranslation();
  const label = t('waivers.causeLabel');
  return (
    <FormDrawer<WaiverSuspensionRequest>
      title={t('waivers.do.suspend')}
      note={t('waivers.suspendNote')}
      okText={t('waivers.do.suspend')}
      initial={{ from: today() }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => waiverSuspend({ ...callOf(parkId, waiver), body })}
    >
      <Form.Item name="cause" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
        <Select
          options={Object.values(SuspensionCause).map((value) => ({ value, label: t(`waivers.suspension.${value}`) }))}
        />
      </Form.Item>
      <FromItem label={t('waivers.suspendFrom')} />
      <ReasonItem label={t('waivers.why')} />
    </FormDrawer>
  );
}

/** It pays again from a day on. */
export function ResumeDrawer({ parkId, waiver, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<WaiverResumptionRequest>
      title={t('waivers.do.resume')}
      note={t('waivers.resumeNote')}
      okText={t('waivers.do.resume')}
      initial={{ from: today() }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => waiverResume({ ...callOf(parkId, waiver), body })}
    >
      <FromItem label={t('waivers.resumeFrom')} />
      <ReasonItem label={t('waivers.why')} />
    </FormDrawer>
  );
}

function FromItem({ label }: { label: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item name="from" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
      <DateInput />
    </Form.Item>
  );
}

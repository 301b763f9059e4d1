import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { waiverPublicize } from '@/api/gen/sdk.gen';
import type { WaiverDecisionRequest, WaiverResponse } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { callOf } from './moves';
import { STALE } from './stale';

type Props = { parkId: string; waiver: WaiverResponse; onClose: () => void };

/** The decision of the meeting, by the number of its minutes. */
export function PublicizeDrawer({ parkId, waiver, onClose }: Props) {
  const { t } = useTranslation();
  const label = t('waivers.minutesNumber');
  return (
    <FormDrawer<WaiverDecisionRequest>
      title={t('waivers.do.publicize')}
      note={t('waivers.publicizeNote')}
      okText={t('waivers.do.publicize')}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => waiverPublicize({ ...callOf(parkId, waiver), body })}
    >
      <Form.Item
        name="minutesNumber"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}

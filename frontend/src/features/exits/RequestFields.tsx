import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ExitTrigger } from '@/api/gen/types.gen';
import { DateInput } from '@/shared/ui/DateInput';
import { ReasonItem } from './ReasonItem';

/** Reasons a company may give of itself. */
export const OWN_TRIGGERS = Object.values(ExitTrigger).filter((one) => one !== 'BREACH' && one !== 'LICENCE_REVOKED');

/** Why and when. */
export function RequestFields({ triggers }: { triggers: readonly ExitTrigger[] }) {
  const { t } = useTranslation();
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <>
      <Form.Item name="trigger" label={t('exits.triggerLabel')} rules={needed(t('exits.triggerLabel'))}>
        <Select options={triggers.map((one) => ({ value: one, label: t(`exits.trigger.${one}`) }))} />
      </Form.Item>
      <Form.Item name="lastDay" label={t('exits.lastDay')} rules={needed(t('exits.lastDay'))}>
        <DateInput />
      </Form.Item>
      <ReasonItem label={t('exits.reason')} />
    </>
  );
}

import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/shared/ui/DateInput';

/** The day until which it is to be filed from now on. */
export function DueItem() {
  const { t } = useTranslation();
  const label = t('reportRounds.newDue');
  return (
    <Form.Item name="dueOn" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
      <DateInput />
    </Form.Item>
  );
}

/** Why, in a sentence or two. */
export function WhyItem() {
  const { t } = useTranslation();
  const label = t('reportRounds.why');
  return (
    <Form.Item
      name="reason"
      label={label}
      rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
    >
      <Input.TextArea rows={3} maxLength={500} showCount />
    </Form.Item>
  );
}

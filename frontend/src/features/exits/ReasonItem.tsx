import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** Why, in a sentence or two. */
export function ReasonItem({ label }: { label: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="reason"
      label={label}
      rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
    >
      <Input.TextArea rows={4} maxLength={500} showCount />
    </Form.Item>
  );
}

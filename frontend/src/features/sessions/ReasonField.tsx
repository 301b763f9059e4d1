import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { SessionReasonRequestSchema } from '@/api/gen/schemas.gen';

export function ReasonField({ optional }: { optional: boolean }) {
  const { t } = useTranslation();
  const label = t('sessions.reason');
  return (
    <Form.Item
      name="reason"
      label={label}
      rules={optional ? [] : [{ required: true, whitespace: true, message: t('form.required', { label }) }]}
    >
      <Input.TextArea
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={SessionReasonRequestSchema.properties.reason.maxLength}
        showCount
      />
    </Form.Item>
  );
}

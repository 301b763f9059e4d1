import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** Why something is held or let go; whoever comes later has to understand it. */
export function HoldReason() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="reason"
      label={t('privacy.reason')}
      rules={[{ required: true, min: 5, message: t('privacy.reasonShort') }]}
    >
      <Input.TextArea rows={3} maxLength={500} showCount />
    </Form.Item>
  );
}

import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './stale';

type Props = {
  title: string;
  note: string;
  /** As the request calls it, so that a refusal finds its field. */
  field: string;
  label: string;
  min?: number;
  max: number;
  danger?: boolean;
  submit: (text: string) => Promise<unknown>;
  onClose: () => void;
};

/** A move that needs one text. */
export default function TextDrawer({ title, note, field, label, min = 5, max, danger, submit, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<Record<string, string>>
      title={title}
      note={note}
      danger={danger}
      okText={title}
      invalidates={STALE}
      onClose={onClose}
      submit={(v) => submit(v[field] ?? '')}
    >
      <Form.Item
        name={field}
        label={label}
        rules={[
          { required: true, message: t('form.required', { label }) },
          { min, message: t('notices.atLeast', { n: min }) },
        ]}
      >
        <Input.TextArea rows={4} maxLength={max} showCount />
      </Form.Item>
    </FormDrawer>
  );
}

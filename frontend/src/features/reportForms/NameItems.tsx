import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

export type Named = { name: string; nameEn: string };

/** What the form is called, in both languages. */
export function NameItems() {
  const { t } = useTranslation();
  const rules = (label: string) => [{ required: true, whitespace: true, message: t('form.required', { label }) }];
  const [zh, en] = [t('reportForms.nameZh'), t('reportForms.nameEn')];
  return (
    <>
      <Form.Item name="name" label={zh} rules={rules(zh)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="nameEn" label={en} rules={rules(en)}>
        <Input maxLength={120} />
      </Form.Item>
    </>
  );
}

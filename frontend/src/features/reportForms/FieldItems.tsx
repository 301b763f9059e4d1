import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

type Props = { known?: boolean; flows?: boolean };

/** What may be said of any field; what flows in a period is never as it was in the last. */
export function FieldItems({ known = false, flows = false }: Props) {
  const { t } = useTranslation();
  const rules = (label: string) => [{ required: true, whitespace: true, message: t('form.required', { label }) }];
  const [zh, en] = [t('reportForms.fieldZh'), t('reportForms.fieldEn')];
  return (
    <>
      <Form.Item name="zh" label={zh} rules={rules(zh)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="en" label={en} rules={rules(en)}>
        <Input maxLength={120} />
      </Form.Item>
      {!known && (
        <>
          <Form.Item name="required" valuePropName="checked">
            <Checkbox>{t('reportForms.isRequired')}</Checkbox>
          </Form.Item>
          {!flows && (
            <Form.Item name="steady" valuePropName="checked" extra={t('reportForms.steadyNote')}>
              <Checkbox>{t('reportForms.isSteady')}</Checkbox>
            </Form.Item>
          )}
        </>
      )}
      <Form.Item name="helpZh" label={t('reportForms.helpZh')}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
      <Form.Item name="helpEn" label={t('reportForms.helpEn')}>
        <Input.TextArea rows={2} maxLength={300} />
      </Form.Item>
    </>
  );
}

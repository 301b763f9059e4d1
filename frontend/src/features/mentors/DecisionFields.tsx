import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/shared/ui/DateInput';

/** The decision a term rests on. */
export function DecisionFields({ required }: { required: boolean }) {
  const { t } = useTranslation();
  const rules = (label: string) => (required ? [{ required, message: t('form.required', { label }) }] : []);
  return (
    <>
      <Form.Item name={['decision', 'docNo']} label={t('mentors.docNo')} rules={rules(t('mentors.docNo'))}>
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
      <Form.Item name={['decision', 'decidedOn']} label={t('mentors.decidedOn')} rules={rules(t('mentors.decidedOn'))}>
        <DateInput />
      </Form.Item>
    </>
  );
}

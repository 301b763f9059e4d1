import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { PriceVersionUpdateRequestSchema } from '@/api/gen/schemas.gen';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';

/** What is said of a list beside its prices. */
export function AboutFields() {
  const { t } = useTranslation();
  const rules = rulesOf(PriceVersionUpdateRequestSchema, t);
  return (
    <>
      <Form.Item name="name" label={t('prices.name')} rules={rules('name', t('prices.name'))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="effectiveOn"
        label={t('prices.effectiveOn')}
        extra={t('prices.effectiveHelp')}
        rules={rules('effectiveOn', t('prices.effectiveOn'))}
      >
        <DateInput />
      </Form.Item>
      <Form.Item
        name="decision"
        label={t('prices.decision')}
        extra={t('prices.decisionHelp')}
        rules={rules('decision', t('prices.decision'))}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="note" label={t('prices.remark')} rules={rules('note', t('prices.remark'))}>
        <Input.TextArea rows={2} />
      </Form.Item>
    </>
  );
}

import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { AgreementTermsRequestSchema } from '@/api/gen/schemas.gen';
import type { Money } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import { MoneyField } from '@/shared/ui/MoneyField';
import { needed } from './fields';

/** The deposit, or why there is none; what is due for paying late; what comes with the agreement. */
export function DepositFields() {
  const { t } = useTranslation();
  const rules = rulesOf(AgreementTermsRequestSchema, t);
  const deposit: Money | undefined = Form.useWatch(['content', 'deposit']);
  const none = deposit !== undefined && Number(deposit?.amount ?? 0) === 0;
  const reason = t('agreements.depositReason');
  return (
    <>
      <div className="fields">
        <Form.Item
          name={['content', 'deposit']}
          label={t('agreements.deposit')}
          extra={t('agreements.depositNote')}
          rules={needed(t, t('agreements.deposit'))}
        >
          <MoneyField />
        </Form.Item>
        <Form.Item
          name={['content', 'depositReason']}
          label={reason}
          rules={[...rules('depositReason', reason), ...(none ? needed(t, reason) : [])]}
        >
          <Input autoComplete="off" placeholder={none ? undefined : t('form.optional')} />
        </Form.Item>
        <Form.Item
          name={['content', 'lateRate']}
          label={t('agreements.lateRate')}
          extra={t('agreements.lateRateNote')}
          rules={needed(t, t('agreements.lateRate'))}
        >
          <InputNumber<string> stringMode min="0" max="0.05" step="0.005" precision={3} suffix="%" className="full" />
        </Form.Item>
      </div>
      <Form.Item name={['content', 'benefits']} label={t('agreements.benefits')} extra={t('agreements.oneByOne')}>
        <Select mode="tags" maxCount={20} open={false} suffixIcon={null} />
      </Form.Item>
      <Form.Item name={['content', 'services']} label={t('agreements.services')} extra={t('agreements.oneByOne')}>
        <Select mode="tags" maxCount={20} open={false} suffixIcon={null} />
      </Form.Item>
    </>
  );
}

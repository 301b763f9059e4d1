import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PaymentMethod } from '@/api/gen/types.gen';
import { DateInput } from '@/shared/ui/DateInput';
import { MoneyField } from '@/shared/ui/MoneyField';

type Props = { day: 'receivedOn' | 'paidOn'; who: 'payer' | 'payee' };

/** How much, when, how, and what proves it. */
export function VoucherFields({ day, who }: Props) {
  const { t } = useTranslation();
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <>
      <Form.Item name="amount" label={t('payments.amount')} rules={needed(t('payments.amount'))}>
        <MoneyField />
      </Form.Item>
      <Form.Item name={day} label={t(`payments.${day}`)} rules={needed(t(`payments.${day}`))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="method" label={t('payments.method')}>
        <Select
          options={Object.values(PaymentMethod).map((value) => ({ value, label: t(`money.PaymentMethod.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="voucherNumber" label={t('payments.voucher')} rules={needed(t('payments.voucher'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item name={who} label={t(`payments.${who}`)}>
        <Input autoComplete="off" maxLength={120} placeholder={t('form.optional')} />
      </Form.Item>
    </>
  );
}

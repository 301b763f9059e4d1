import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DepositRequestSchema } from '@/api/gen/schemas.gen';
import { agreementDepositRecord } from '@/api/gen/sdk.gen';
import type { AgreementResponse, DepositRequest } from '@/api/gen/types.gen';
import { money, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { MoneyField } from '@/shared/ui/MoneyField';
import { needed } from './fields';
import { callOf } from './moves';
import { STALE } from './stale';

type Props = { parkId: string; agreement: AgreementResponse; onClose: () => void };

/** The deposit came in, or less of it, or none: then it is said why. */
export function DepositDrawer({ parkId, agreement, onClose }: Props) {
  const { t } = useTranslation();
  const agreed = agreement.terms.deposit;
  const rules = rulesOf(DepositRequestSchema, t);
  const item = (name: keyof DepositRequest) => ({
    name,
    label: t(`agreements.depositOf.${name}`),
    rules: rules(name, t(`agreements.depositOf.${name}`)),
  });
  return (
    <FormDrawer<DepositRequest>
      title={t('agreements.do.recordDeposit')}
      note={t('agreements.depositAgreed', { amount: money(agreed) })}
      okText={t('agreements.do.recordDeposit')}
      initial={agreement.deposit ?? { amount: agreed, receivedOn: today() }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => agreementDepositRecord({ ...callOf(parkId, agreement), body: told(body) })}
    >
      {(form) => (
        <>
          <Form.Item {...item('amount')} extra={t('agreements.depositZero')}>
            <MoneyField />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(a, b) => a.amount !== b.amount}>
            {() => {
              const received = Number(form.getFieldValue('amount')?.amount ?? 0);
              const less = received < Number(agreed.amount);
              return (
                <>
                  {received > 0 && (
                    <>
                      <Form.Item {...item('receivedOn')} rules={needed(t, t('agreements.depositOf.receivedOn'))}>
                        <DateInput />
                      </Form.Item>
                      <Form.Item
                        {...item('receiptNumber')}
                        rules={[
                          ...rules('receiptNumber', t('agreements.depositOf.receiptNumber')),
                          ...needed(t, t('agreements.depositOf.receiptNumber')),
                        ]}
                      >
                        <Input autoComplete="off" />
                      </Form.Item>
                    </>
                  )}
                  {less && (
                    <Form.Item
                      {...item('reason')}
                      rules={[
                        ...rules('reason', t('agreements.depositOf.reason')),
                        ...needed(t, t('agreements.depositOf.reason')),
                      ]}
                    >
                      <Input.TextArea rows={3} maxLength={200} showCount />
                    </Form.Item>
                  )}
                </>
              );
            }}
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

/** What is not on the form does not apply: no receipt of nothing, no reason for all of it. */
const told = ({ amount, receivedOn, receiptNumber, reason }: DepositRequest): DepositRequest => ({
  amount: amount ?? { amount: '0', currency: 'CNY' },
  receivedOn: receivedOn ?? null,
  receiptNumber: receiptNumber?.trim() || null,
  reason: reason?.trim() || null,
});

import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ReversalRequestSchema } from '@/api/gen/schemas.gen';
import { paymentReverse } from '@/api/gen/sdk.gen';
import type { PaymentResponse, ReversalRequest } from '@/api/gen/types.gen';
import { signed, sumOf } from '@/shared/lib/amount';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { PAID } from './stale';

type Props = { parkId: string; of: PaymentResponse; onClose: () => void };

/** Takes an entry back that was a mistake; what it paid is open again. */
export default function ReverseDrawer({ parkId, of, onClose }: Props) {
  const { t } = useTranslation();
  const { payment, uses } = of;
  const rules = rulesOf(ReversalRequestSchema, t);
  const bills = uses.filter((u) => u.kind === 'BILL');
  return (
    <FormDrawer<ReversalRequest>
      title={t('payments.reverseOf', { number: payment.number })}
      note={t('payments.reverseNote')}
      okText={t('payments.reverse')}
      danger
      invalidates={PAID}
      onClose={onClose}
      submit={(body, key) =>
        paymentReverse({
          path: { parkId, paymentId: payment.id },
          headers: { 'Idempotency-Key': key },
          body,
          throwOnError: true,
        })
      }
    >
      <Alert
        className="form-banner"
        role="status"
        type="warning"
        showIcon
        title={t(payment.kind === 'REFUND' ? 'payments.reversesRefund' : 'payments.reversesPayment', {
          amount: signed(payment.amount),
        })}
        description={
          bills.length > 0 &&
          t('payments.reopens', { n: bills.length, amount: signed(sumOf(bills.map((b) => b.amount))) })
        }
      />
      <Form.Item name="reason" label={t('payments.reason')} rules={rules('reason', t('payments.reason'))}>
        <Input.TextArea rows={3} showCount maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}

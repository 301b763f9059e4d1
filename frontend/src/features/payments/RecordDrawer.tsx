import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { paymentRecord } from '@/api/gen/sdk.gen';
import type { PaymentRequest } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import FormDrawer from '@/shared/ui/FormDrawer';
import { PAID } from './stale';
import { TenantField } from './TenantField';
import { Uses } from './Uses';
import { VoucherFields } from './VoucherFields';
import './payments.css';
import './words';

type Props = { parkId: string; tenantId?: string; onClose: () => void };

/** Money that came by other ways than a bank statement. */
export default function RecordDrawer({ parkId, tenantId, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<PaymentRequest>
      title={t('payments.record')}
      note={t('payments.recordNote')}
      initial={{ tenantId, receivedOn: today(), method: 'BANK', shares: [] }}
      invalidates={PAID}
      onClose={onClose}
      submit={(body, key) =>
        paymentRecord({ path: { parkId }, headers: { 'Idempotency-Key': key }, body, throwOnError: true })
      }
    >
      <TenantField parkId={parkId} fixed={tenantId} />
      <VoucherFields day="receivedOn" who="payer" />
      <Uses parkId={parkId} />
      <Form.Item name="note" label={t('payments.remark')}>
        <Input.TextArea rows={2} maxLength={500} placeholder={t('form.optional')} />
      </Form.Item>
    </FormDrawer>
  );
}

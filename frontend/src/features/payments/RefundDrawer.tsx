import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefundRequestSchema } from '@/api/gen/schemas.gen';
import { refundRecord } from '@/api/gen/sdk.gen';
import type { RefundRequest } from '@/api/gen/types.gen';
import { isZero, signed } from '@/shared/lib/amount';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { openBillsQuery } from './asked';
import { PAID } from './stale';
import { TenantField } from './TenantField';
import { VoucherFields } from './VoucherFields';
import './payments.css';
import './words';

type Props = { parkId: string; tenantId?: string; onClose: () => void };

/** Money that is given back, of what nobody has used. */
export default function RefundDrawer({ parkId, tenantId, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(RefundRequestSchema, t);
  return (
    <FormDrawer<RefundRequest>
      title={t('payments.refund')}
      note={t('payments.refundNote')}
      okText={t('payments.refund')}
      danger
      initial={{ tenantId, paidOn: today(), method: 'BANK' }}
      invalidates={PAID}
      onClose={onClose}
      submit={(body, key) =>
        refundRecord({ path: { parkId }, headers: { 'Idempotency-Key': key }, body, throwOnError: true })
      }
    >
      <TenantField parkId={parkId} fixed={tenantId} />
      <Available parkId={parkId} />
      <VoucherFields day="paidOn" who="payee" />
      <Form.Item name="reason" label={t('payments.reason')} rules={rules('reason', t('payments.reason'))}>
        <Input.TextArea rows={3} showCount maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}

function Available({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<RefundRequest>();
  const { data } = useQuery(openBillsQuery(parkId, Form.useWatch('tenantId', form)));
  if (!data) return null;
  return (
    <Alert
      className="form-banner"
      role="status"
      type={isZero(data.prepaid) ? 'warning' : 'info'}
      showIcon
      title={t('payments.refundable', { amount: signed(data.prepaid) })}
    />
  );
}

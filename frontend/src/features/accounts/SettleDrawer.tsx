import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { accountSettle } from '@/api/gen/sdk.gen';
import type { AccountResponse, AccountSettlementRequest } from '@/api/gen/types.gen';
import { ShareFields } from '@/features/payments/ShareFields';
import { PAID } from '@/features/payments/stale';
import { signed } from '@/shared/lib/amount';
import FormDrawer from '@/shared/ui/FormDrawer';
import '@/features/payments/payments.css';
import '@/features/payments/words';

type Props = { parkId: string; account: AccountResponse; onClose: () => void };

/** Money that is there already, for bills that are named: deposits, too. */
export default function SettleDrawer({ parkId, account, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<AccountSettlementRequest>
      title={t('accounts.settle')}
      note={t('accounts.settleNote', { amount: signed(account.prepaid) })}
      okText={t('accounts.settle')}
      initial={{ shares: [] }}
      invalidates={PAID}
      onClose={onClose}
      submit={(body, key) =>
        accountSettle({
          path: { parkId, tenantId: account.tenantId },
          headers: { 'Idempotency-Key': key },
          body,
          throwOnError: true,
        })
      }
    >
      <Form.Item
        name="shares"
        label={t('accounts.openBills')}
        rules={[{ required: true, type: 'array', min: 1, message: t('accounts.settleNone') }]}
      >
        <ShareFields bills={account.openBills} amount={account.prepaid} />
      </Form.Item>
    </FormDrawer>
  );
}

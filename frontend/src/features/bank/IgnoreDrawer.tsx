import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { BankIgnoreRequestSchema } from '@/api/gen/schemas.gen';
import { bankLineIgnore } from '@/api/gen/sdk.gen';
import type { BankIgnoreRequest, BankLineView } from '@/api/gen/types.gen';
import { PAID } from '@/features/payments/stale';
import { signed } from '@/shared/lib/amount';
import { UNKNOWN } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { parkId: string; line: BankLineView; onClose: () => void };

/** Money that is no tenant's: interest, a transfer between own accounts. */
export default function IgnoreDrawer({ parkId, line, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(BankIgnoreRequestSchema, t);
  return (
    <FormDrawer<BankIgnoreRequest>
      title={t('bank.ignore')}
      note={t('bank.lineOf', { day: line.day, amount: signed(line.amount), payer: line.payer ?? UNKNOWN })}
      okText={t('bank.ignore')}
      invalidates={PAID}
      onClose={onClose}
      submit={(body) => bankLineIgnore({ path: { parkId, bankLineId: line.id }, body, throwOnError: true })}
    >
      <Form.Item
        name="reason"
        label={t('bank.reason')}
        extra={t('bank.ignoreHelp')}
        rules={rules('reason', t('bank.reason'))}
      >
        <Input.TextArea rows={3} showCount maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}

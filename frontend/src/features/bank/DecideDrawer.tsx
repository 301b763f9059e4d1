import { useTranslation } from 'react-i18next';
import { bankLineConfirm } from '@/api/gen/sdk.gen';
import type { BankConfirmRequest, BankLineView } from '@/api/gen/types.gen';
import { PAID } from '@/features/payments/stale';
import { TenantField } from '@/features/payments/TenantField';
import { Uses } from '@/features/payments/Uses';
import { signed } from '@/shared/lib/amount';
import { UNKNOWN } from '@/shared/lib/format';
import FormDrawer from '@/shared/ui/FormDrawer';
import '@/features/payments/payments.css';
import '@/features/payments/words';

type Props = { parkId: string; line: BankLineView; onClose: () => void };

/** Whose money it is and what it pays, where that is not as proposed. */
export default function DecideDrawer({ parkId, line, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<BankConfirmRequest>
      title={t('bank.decide')}
      note={t('bank.lineOf', { day: line.day, amount: signed(line.amount), payer: line.payer ?? UNKNOWN })}
      okText={t('bank.confirm')}
      initial={{ shares: [] }}
      invalidates={PAID}
      onClose={onClose}
      submit={(body, key) =>
        bankLineConfirm({
          path: { parkId, bankLineId: line.id },
          headers: { 'Idempotency-Key': key },
          body,
          throwOnError: true,
        })
      }
    >
      <TenantField parkId={parkId} />
      <Uses parkId={parkId} fixed={line.amount} />
    </FormDrawer>
  );
}

import { useTranslation } from 'react-i18next';
import type { PaymentResponse, PaymentUse } from '@/api/gen/types.gen';
import { isZero } from '@/shared/lib/amount';
import { Amount } from '@/shared/ui/Amount';
import { BillRef } from './BillRef';
import { PaymentRef } from './PaymentRef';

/** Where the money went, row by row down to what is left. */
export function UseList({ parkId, of: { payment, uses } }: { parkId: string; of: PaymentResponse }) {
  const { t } = useTranslation();
  if (uses.length === 0 && isZero(payment.unused)) return <p className="note">{t('payments.noUses')}</p>;
  return (
    <table className="table" aria-label={t('payments.uses')}>
      <thead>
        <tr>
          <th scope="col">{t('payments.usedFor')}</th>
          <th scope="col" className="end">
            {t('payments.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {uses.map((use) => (
          <tr key={`${use.kind} ${use.id}`}>
            <td>
              {t(`money.StatementKind.${use.kind}`)} <Other parkId={parkId} use={use} />
            </td>
            <td className="end num">
              <Amount of={use.amount} />
            </td>
          </tr>
        ))}
        {payment.unused && !isZero(payment.unused) && (
          <tr>
            <td>{t('payments.stillUnused')}</td>
            <td className="end num">
              <Amount of={payment.unused} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Other({ parkId, use: { kind, id, number } }: { parkId: string; use: PaymentUse }) {
  return kind === 'BILL' || kind === 'CREDIT_NOTE' ? (
    <BillRef parkId={parkId} billId={id} number={number} />
  ) : (
    <PaymentRef parkId={parkId} paymentId={id} number={number} />
  );
}

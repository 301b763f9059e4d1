import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Money, OpenBill, ShareRequest } from '@/api/gen/types.gen';
import { signed } from '@/shared/lib/amount';
import { MoneyField } from '@/shared/ui/MoneyField';
import { firstShare } from './sharing';

type Props = {
  id?: string;
  bills: readonly OpenBill[];
  /** Of which the shares are. */
  amount: Money | null | undefined;
  value?: ShareRequest[];
  onChange?: (shares: ShareRequest[]) => void;
};

/** Which bills money is for; a ticked bill gets what is open of it unless one says less. */
export function ShareFields({ id, bills, amount, value = [], onChange }: Props) {
  const { t } = useTranslation();
  if (bills.length === 0) return <p className="note">{t('payments.noOpenBills')}</p>;
  const put = (billId: string, share: Money | null) => {
    const others = value.filter((s) => s.billId !== billId);
    onChange?.(share ? [...others, { billId, amount: share }] : others);
  };
  return (
    <ul id={id} className="plain share-fields" aria-label={t('payments.bills')}>
      {bills.map((bill) => {
        const share = value.find((s) => s.billId === bill.billId);
        return (
          <li key={bill.billId}>
            <Checkbox
              checked={Boolean(share)}
              onChange={(e) => put(bill.billId, e.target.checked ? firstShare(amount, value, bill) : null)}
            >
              <span className="num nowrap">{bill.number}</span> <Due bill={bill} />
            </Checkbox>
            {share ? (
              <MoneyField
                aria-label={t('payments.shareOf', { number: bill.number })}
                value={share.amount}
                onChange={(v) => put(bill.billId, v ?? { amount: '0.00', currency: 'CNY' })}
              />
            ) : (
              <span className="num">{signed(bill.open)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Due({ bill }: { bill: OpenBill }) {
  const { t } = useTranslation();
  return (
    <>
      {bill.deposit && <span className="tag">{t('payments.deposit')}</span>}{' '}
      <span className="note num">
        {bill.overdueDays > 0
          ? t('payments.overdueBy', { day: bill.dueOn, n: bill.overdueDays })
          : t('payments.dueOn', { day: bill.dueOn })}
      </span>
    </>
  );
}

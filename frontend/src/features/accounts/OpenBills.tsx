import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenBill } from '@/api/gen/types.gen';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Amount } from '@/shared/ui/Amount';
import { ScrollX } from '@/shared/ui/ScrollX';

type Props = { bills: OpenBill[]; link: (bill: OpenBill) => ReactNode };

/** What is to be paid, by the day it is due. */
export function OpenBills({ bills, link }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  if (bills.length === 0) return <p className="note">{t('accounts.noneOpen')}</p>;
  if (phone) {
    return (
      <ul className="cards">
        {bills.map((b) => (
          <li key={b.billId} className="card">
            <span className="row">
              {link(b)} <Tags bill={b} />
            </span>
            <strong>
              <Amount of={b.open} />
            </strong>
            <span className="note num">{t('accounts.dueBy', { day: b.dueOn })}</span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ScrollX label={t('accounts.openTable')}>
      <table className="table" aria-label={t('accounts.openBills')}>
        <thead>
          <tr>
            <th scope="col">{t('accounts.number')}</th>
            <th scope="col">{t('accounts.dueOn')}</th>
            <th scope="col" className="end">
              {t('accounts.payable')}
            </th>
            <th scope="col" className="end">
              {t('accounts.settled')}
            </th>
            <th scope="col" className="end">
              {t('accounts.open')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bills.map((b) => (
            <tr key={b.billId}>
              <td>{link(b)}</td>
              <td>
                <span className="num nowrap">{b.dueOn}</span> <Tags bill={b} />
              </td>
              <td className="end num">
                <Amount of={b.payable} />
              </td>
              <td className="end num">
                <Amount of={b.settled} />
              </td>
              <td className="end num">
                <Amount of={b.open} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Tags({ bill }: { bill: OpenBill }) {
  const { t } = useTranslation();
  return (
    <>
      {bill.deposit && <span className="tag">{t('accounts.deposit')}</span>}
      {bill.overdueDays > 0 && (
        <span className="tag tag-bad num">{t('accounts.overdueDays', { n: bill.overdueDays })}</span>
      )}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LateFeeView } from '@/api/gen/types.gen';
import { BillRef } from '@/features/payments/BillRef';
import { isZero, signed } from '@/shared/lib/amount';
import { Amount } from '@/shared/ui/Amount';
import { Period } from '@/shared/ui/Period';
import { ScrollX } from '@/shared/ui/ScrollX';

type Props = {
  parkId: string;
  fees: LateFeeView[];
  chosen: string[];
  /** Missing where one may only look. */
  onChosen?: (bills: string[]) => void;
};

/** Bill by bill: on which sum for how many days at what rate, and what comes of it. */
export function LateFeeTable({ parkId, fees, chosen, onChosen }: Props) {
  const { t } = useTranslation();
  const all = fees.map((f) => f.billId);
  return (
    <ScrollX label={t('dunning.lateFees')} className="panel data-table">
      <table className="table" aria-label={t('dunning.lateFees')}>
        <thead>
          <tr>
            {onChosen && (
              <th scope="col">
                <Checkbox
                  aria-label={t('dunning.chooseAll')}
                  checked={chosen.length === all.length}
                  indeterminate={chosen.length > 0 && chosen.length < all.length}
                  onChange={(e) => onChosen(e.target.checked ? all : [])}
                />
              </th>
            )}
            <th scope="col">{t('dunning.bill')}</th>
            <th scope="col">{t('dunning.company')}</th>
            <th scope="col">{t('dunning.how')}</th>
            <th scope="col" className="end">
              {t('dunning.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fees.map((fee) => (
            <tr key={fee.billId}>
              {onChosen && (
                <td>
                  <Checkbox
                    aria-label={t('dunning.choose', { number: fee.billNumber })}
                    checked={chosen.includes(fee.billId)}
                    onChange={(e) =>
                      onChosen(e.target.checked ? [...chosen, fee.billId] : chosen.filter((b) => b !== fee.billId))
                    }
                  />
                </td>
              )}
              <td className="said">
                <BillRef parkId={parkId} billId={fee.billId} number={fee.billNumber} />{' '}
                <span className="note num nowrap">{t('dunning.dueOn', { day: fee.dueOn })}</span>
              </td>
              <td>
                <Link to="/parks/$parkId/tenants/$tenantId/account" params={{ parkId, tenantId: fee.tenantId }}>
                  {fee.companyName}
                </Link>
              </td>
              <td>
                <How fee={fee} />
              </td>
              <td className="end num">
                <Amount of={fee.amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function How({ fee }: { fee: LateFeeView }) {
  const { t } = useTranslation();
  return (
    <ul className="plain">
      {fee.steps.map((s) => (
        <li key={s.from} className="num">
          <Period from={s.from} to={s.to} />{' '}
          {t('dunning.arithmetic', { principal: signed(s.principal), n: s.days, percent: fee.ratePercent })}
        </li>
      ))}
      {!isZero(fee.charged) && <li className="note num">{t('dunning.charged', { amount: signed(fee.charged) })}</li>}
      {fee.capped && <li className="note">{t('dunning.capped')}</li>}
    </ul>
  );
}

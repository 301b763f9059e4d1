import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Money, OpenBill, ShareRequest } from '@/api/gen/types.gen';
import { isZero, signed } from '@/shared/lib/amount';
import { type Part, shareOut } from './sharing';

type Props = { amount: Money | null | undefined; shares: readonly ShareRequest[]; bills: readonly OpenBill[] };

/** What becomes of the money, said before it is saved. */
export function WhatFollows({ amount, shares, bills }: Props) {
  const { t } = useTranslation();
  if (isZero(amount)) return null;
  const { named, oldest, left, over } = shareOut(amount, shares, bills);
  if (!isZero(over)) {
    return <Alert className="form-banner" type="error" showIcon title={t('payments.over', { amount: signed(over) })} />;
  }
  const say = ({ number, amount: paid, whole }: Part) =>
    t(whole ? 'payments.paysWhole' : 'payments.paysPart', { number, amount: signed(paid) });
  return (
    <Alert
      className="form-banner"
      type="info"
      role="status"
      showIcon
      title={t('payments.follows')}
      description={
        <ul className="bullets">
          {named.map((p) => (
            <li key={`named ${p.number}`}>{say(p)}</li>
          ))}
          {oldest.map((p) => (
            <li key={`oldest ${p.number}`}>
              {say(p)} {t('payments.byAge')}
            </li>
          ))}
          {!isZero(left) && <li>{t('payments.leftOver', { amount: signed(left) })}</li>}
        </ul>
      }
    />
  );
}

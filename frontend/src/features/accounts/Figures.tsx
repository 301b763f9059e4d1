import { useTranslation } from 'react-i18next';
import type { AccountResponse } from '@/api/gen/types.gen';
import { isNegative, isZero } from '@/shared/lib/amount';
import { Amount } from '@/shared/ui/Amount';

/** How the account stands, in four numbers. */
export function Figures({ account: a }: { account: AccountResponse }) {
  const { t } = useTranslation();
  const side = isZero(a.balance) ? '' : isNegative(a.balance) ? 'accounts.inCredit' : 'accounts.owes';
  const items = [
    { label: 'balance', amount: a.balance, note: side && t(side) },
    { label: 'open', amount: a.open, note: '' },
    { label: 'overdue', amount: a.overdue, note: '' },
    { label: 'prepaid', amount: a.prepaid, note: '' },
  ];
  return (
    <dl className="figures" aria-label={t('accounts.title')}>
      {items.map(({ label, amount, note }) => (
        <div key={label}>
          <dt>{t(`accounts.${label}`)}</dt>
          <dd>
            <strong>
              <Amount of={amount} />
            </strong>{' '}
            <span className="note">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { useTranslation } from 'react-i18next';
import type { WaiverBudget } from '@/api/gen/types.gen';
import { cents } from '@/shared/lib/amount';
import { money } from '@/shared/lib/format';
import { differenceOf } from './parts';

/** What is used, what is kept beyond that, and what is left, as parts of the whole and in words. */
export function BudgetBar({ budget: b }: { budget: WaiverBudget }) {
  const { t } = useTranslation();
  const kept = differenceOf(b.amount, b.used, b.left);
  const parts = [['used', b.used] as const, ['kept', kept] as const, ['left', b.left] as const];
  const whole = Math.max(1, cents(b.amount.amount));
  const width = (amount: string) => `${Math.max(0, (cents(amount) * 100) / whole)}%`;
  return (
    <>
      <div
        className="budget-bar"
        role="img"
        aria-label={t('budgets.bar', { used: money(b.used), kept: money(kept), left: money(b.left) })}
      >
        <span className="budget-used" style={{ width: width(b.used.amount) }} />
        <span className="budget-kept" style={{ width: width(kept.amount) }} />
      </div>
      <dl className="facts budget-figures">
        <div>
          <dt>{t('budgets.amount')}</dt>
          <dd className="num">{money(b.amount)}</dd>
        </div>
        {parts.map(([key, amount]) => (
          <div key={key}>
            <dt>
              <span className={`budget-mark budget-${key}`} aria-hidden /> {t(`budgets.${key}`)}
            </dt>
            <dd className="num">{money(amount)}</dd>
          </div>
        ))}
      </dl>
      {cents(b.clawedBack.amount) > 0 && (
        <p className="note num">
          {t('budgets.back', { clawedBack: money(b.clawedBack), returned: money(b.returned) })}
        </p>
      )}
    </>
  );
}

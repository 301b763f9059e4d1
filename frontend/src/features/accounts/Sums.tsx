import { useTranslation } from 'react-i18next';
import type { StatementResponse } from '@/api/gen/types.gen';
import { signed } from '@/shared/lib/amount';

/** What was owed, what came on top, what was paid, what is owed: one line one can check in the head. */
export function Sums({ of: s }: { of: StatementResponse }) {
  const { t } = useTranslation();
  return (
    <p className="num statement-sums">
      {t('accounts.sum', {
        opening: signed(s.opening),
        billed: signed(s.billed),
        paid: signed(s.paid),
        closing: signed(s.closing),
      })}
    </p>
  );
}

import { useTranslation } from 'react-i18next';
import type { Money } from '@/api/gen/types.gen';
import { signed } from '@/shared/lib/amount';
import { Amount } from '@/shared/ui/Amount';
import type { Cell } from './search';
import { useReports } from './useReports';
import '@/features/bills/bills.css';

type Props = { of: Money; cell: Cell; what: string };

/** An amount that opens the lines of bills it is made of. A zero opens too: bills and what took them back may come to it. */
export function OpenAmount({ of, cell, what }: Props) {
  const { t } = useTranslation();
  const { openLines } = useReports();
  return (
    <button
      type="button"
      className="link-button num"
      aria-label={t('reports.linesOf', { what, amount: signed(of) })}
      onClick={() => openLines(cell, what)}
    >
      <Amount of={of} />
    </button>
  );
}

import { useTranslation } from 'react-i18next';
import type { WaiverMonth } from '@/api/gen/types.gen';
import { sumOf } from '@/shared/lib/amount';
import { money } from '@/shared/lib/format';
import { ScrollX } from '@/shared/ui/ScrollX';

const COLUMNS = ['list', 'waived', 'payable'] as const;

/** What each month costs, what is waived of it, and what is left to pay. */
export function MonthsTable({ months }: { months: WaiverMonth[] }) {
  const { t } = useTranslation();
  if (months.length === 0) return <p className="note">{t('waivers.noMonths')}</p>;
  return (
    <ScrollX label={t('waivers.monthTable')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('waivers.month')}</th>
            {COLUMNS.map((c) => (
              <th key={c} scope="col" className="end">
                {t(`waivers.${c}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((m) => (
            <tr key={m.month}>
              <th scope="row" className="num nowrap">
                {m.month.slice(0, 7)}
              </th>
              {COLUMNS.map((c) => (
                <td key={c} className="end num">
                  {money(m[c])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('waivers.sum')}</th>
            {COLUMNS.map((c) => (
              <td key={c} className="end num">
                <strong>{money(sumOf(months.map((m) => m[c])))}</strong>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollX>
  );
}

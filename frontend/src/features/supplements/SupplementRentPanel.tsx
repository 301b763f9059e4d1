import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { supplementRentGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { Money, SupplementResponse } from '@/api/gen/types.gen';
import { RentLines } from '@/features/agreements/RentLines';
import { money } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { ScrollX } from '@/shared/ui/ScrollX';
import { difference, type MonthOnBothSides, monthsOf } from './rents';

type Props = { parkId: string; supplement: SupplementResponse };

/** What it costs month by month without the change and with it, from the month of its day on. */
export function SupplementRentPanel({ parkId, supplement }: Props) {
  const { t } = useTranslation();
  const { agreementId, id: supplementId } = supplement;
  const query = useQuery(supplementRentGetOptions({ path: { parkId, agreementId, supplementId } }));
  return (
    <Panel title={t('supplement.rent')}>
      <p className="note">{t('supplement.rentNote', { from: supplement.effectiveOn })}</p>
      <Loaded query={query}>
        {(rent) => (
          <ScrollX label={t('supplement.rentTable')}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('agreements.month')}</th>
                  {(['rentBefore', 'rentAfter', 'difference'] as const).map((key) => (
                    <th key={key} scope="col" className="end">
                      {t(`supplement.${key}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {monthsOf(rent).map((month) => (
                  <Month key={month.month} month={month} />
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('supplement.total')}</th>
                  <td className="end num">{money(rent.before.total)}</td>
                  <td className="end num">
                    <strong>{money(rent.after.total)}</strong>
                  </td>
                  <Difference before={rent.before.total} after={rent.after.total} />
                </tr>
              </tfoot>
            </table>
          </ScrollX>
        )}
      </Loaded>
    </Panel>
  );
}

function Month({ month: { month, before, after } }: { month: MonthOnBothSides }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const name = month.slice(0, 7);
  return (
    <>
      <tr>
        <th scope="row" className="num">
          <Button
            type="link"
            className="month-button num"
            aria-expanded={open}
            aria-label={t('supplement.linesOf', { month: name })}
            onClick={() => setOpen(!open)}
          >
            {name}
          </Button>
        </th>
        <td className="end num">{money(before?.amount)}</td>
        <td className="end num">{money(after?.amount)}</td>
        <Difference before={before?.amount} after={after?.amount} />
      </tr>
      {open && (
        <tr className="rent-lines">
          <td colSpan={4}>
            <p className="note">{t('supplement.rentBefore')}</p>
            <RentLines lines={before?.lines ?? []} />
            <p className="note">{t('supplement.rentAfter')}</p>
            <RentLines lines={after?.lines ?? []} />
          </td>
        </tr>
      )}
    </>
  );
}

/** With its sign, so that nobody has to work out which way it goes. */
function Difference({ before, after }: { before: Money | undefined; after: Money | undefined }) {
  const more = difference(before, after);
  const sign = Number(more.amount) > 0 ? '+' : '';
  return <td className={`end num ${Number(more.amount) < 0 ? 'less' : ''}`}>{`${sign}${money(more)}`}</td>;
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementRentGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { AgreementResponse, RentMonth } from '@/api/gen/types.gen';
import { lastDay, money } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { ScrollX } from '@/shared/ui/ScrollX';
import { RentLines } from './RentLines';

type Props = { parkId: string; agreement: AgreementResponse };

/** What it costs month by month; each sum opens the lines it is made of. */
export function RentPanel({ parkId, agreement }: Props) {
  const { t } = useTranslation();
  const query = useQuery(agreementRentGetOptions({ path: { parkId, agreementId: agreement.id } }));
  const beyond = agreement.limit < agreement.to;
  return (
    <Panel title={t('agreements.rent')}>
      {beyond && <p className="note">{t('agreements.listBeyond', { last: lastDay(agreement.limit) })}</p>}
      <Loaded query={query}>
        {({ months, total }) => (
          <ScrollX label={t('agreements.rentTable')}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('agreements.month')}</th>
                  <th scope="col" className="end">
                    {t('agreements.amount')}
                  </th>
                  <th scope="col">{t('agreements.priceKind')}</th>
                </tr>
              </thead>
              <tbody>
                {months.map((month) => (
                  <Month key={month.month} month={month} />
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('agreements.total', { n: months.length })}</th>
                  <td className="end num">
                    <strong>{money(total)}</strong>
                  </td>
                  <td />
                </tr>
              </tfoot>
            </table>
          </ScrollX>
        )}
      </Loaded>
    </Panel>
  );
}

function Month({ month }: { month: RentMonth }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const name = month.month.slice(0, 7);
  const list = month.lines.filter((l) => l.listPrice).length;
  return (
    <>
      <tr>
        <th scope="row" className="num">
          {name}
        </th>
        <td className="end">
          <Button
            type="link"
            className="month-button num"
            aria-expanded={open}
            aria-label={t('agreements.linesOf', { month: name, amount: money(month.amount) })}
            onClick={() => setOpen(!open)}
          >
            {money(month.amount)}
          </Button>
        </td>
        <td>
          {list > 0 ? (
            <span className="tag tag-warn">
              {t(list === month.lines.length ? 'agreements.listPrice' : 'agreements.listPricePartly')}
            </span>
          ) : (
            <span className="note">{t('agreements.agreedPrice')}</span>
          )}
        </td>
      </tr>
      {open && (
        <tr className="rent-lines">
          <td colSpan={3}>
            <RentLines lines={month.lines} />
          </td>
        </tr>
      )}
    </>
  );
}

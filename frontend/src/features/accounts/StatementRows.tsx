import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Money, StatementEntry, StatementResponse } from '@/api/gen/types.gen';
import { lastDay } from '@/shared/lib/format';
import { Amount } from '@/shared/ui/Amount';
import { ScrollX } from '@/shared/ui/ScrollX';

type Props = { statement: StatementResponse; link: (entry: StatementEntry) => ReactNode };

export function StatementTable({ statement: s, link }: Props) {
  const { t } = useTranslation();
  return (
    <ScrollX label={t('accounts.statementTable')}>
      <table className="table" aria-label={t('accounts.statement')}>
        <thead>
          <tr>
            <th scope="col">{t('accounts.day')}</th>
            <th scope="col">{t('accounts.what')}</th>
            <th scope="col" className="end">
              {t('accounts.amount')}
            </th>
            <th scope="col" className="end">
              {t('accounts.running')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Edge day={s.from} text={t('accounts.opening')} amount={s.opening} />
          {s.entries.map((e) => (
            <tr key={`${e.kind} ${e.id}`}>
              <td className="num nowrap">{e.day}</td>
              <td className="said">
                {t(`money.StatementKind.${e.kind}`)} {link(e)}{' '}
                {e.dueOn && <span className="note num">{t('accounts.dueBy', { day: e.dueOn })}</span>}
              </td>
              <td className="end num">
                <Amount of={e.amount} />
              </td>
              <td className="end num">
                <Amount of={e.balance} />
              </td>
            </tr>
          ))}
          <Edge day={lastDay(s.to)} text={t('accounts.closing')} amount={s.closing} />
        </tbody>
      </table>
    </ScrollX>
  );
}

function Edge({ day, text, amount }: { day: string | undefined; text: string; amount: Money }) {
  return (
    <tr className="statement-edge">
      <td className="num nowrap">{day}</td>
      <td>{text}</td>
      <td />
      <td className="end num">
        <Amount of={amount} />
      </td>
    </tr>
  );
}

/** The latest first, as one reads on a phone. */
export function StatementCards({ statement: s, link }: Props) {
  const { t } = useTranslation();
  if (s.entries.length === 0) return <p className="note">{t('accounts.noEntries')}</p>;
  return (
    <ul className="cards">
      {s.entries.toReversed().map((e) => (
        <li key={`${e.kind} ${e.id}`} className="card">
          <span className="row">
            <strong>{t(`money.StatementKind.${e.kind}`)}</strong> {link(e)}
          </span>
          <Amount of={e.amount} />
          <span className="note num">
            {e.day}
            {e.dueOn && ` · ${t('accounts.dueBy', { day: e.dueOn })}`}
          </span>
          <span className="note">
            {t('accounts.running')} <Amount of={e.balance} />
          </span>
        </li>
      ))}
    </ul>
  );
}

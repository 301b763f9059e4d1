import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BankImportView } from '@/api/gen/types.gen';
import { count, dateTime, UNKNOWN } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { statementQuery, statementsQuery } from './asked';
import { Refusals } from './Refusals';

type Props = { parkId: string; chosen: string | undefined; onChoose: (id: string | undefined) => void };

/** The statements that came last; one that is chosen narrows the lines below and tells what it did not bring. */
export function Statements({ parkId, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const query = useQuery(statementsQuery(parkId));
  if (query.data?.total === 0) return null;
  return (
    <Panel
      title={t('bank.statements')}
      extra={chosen && <Button onClick={() => onChoose(undefined)}>{t('bank.allStatements')}</Button>}
    >
      <Loaded query={query}>
        {({ items }) => (
          <ul className="plain lines">
            {items.map((s) => (
              <li key={s.id}>
                <button
                  type="button"
                  className="tool-button"
                  aria-pressed={s.id === chosen}
                  onClick={() => onChoose(s.id === chosen ? undefined : s.id)}
                >
                  {s.fileName}
                </button>{' '}
                <About of={s} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {chosen && <Chosen parkId={parkId} id={chosen} />}
    </Panel>
  );
}

function About({ of: s }: { of: BankImportView }) {
  const { t } = useTranslation();
  return (
    <>
      {s.open > 0 && <span className="tag tag-warn num">{t('bank.stillOpen', { n: count(s.open) })}</span>}{' '}
      <span className="note num">
        {s.from && t('bank.days', { from: s.from, last: s.last ?? s.from })}{' '}
        {t('bank.counts', { taken: count(s.taken), refused: count(s.refused), passed: count(s.passedOver) })}
        {' · '}
        {t('bank.readBy', { who: s.uploadedBy ?? UNKNOWN, when: dateTime(s.uploadedAt) })}
      </span>
    </>
  );
}

function Chosen({ parkId, id }: { parkId: string; id: string }) {
  const query = useQuery(statementQuery(parkId, id));
  return <Loaded query={query}>{(data) => <Refusals parkId={parkId} of={data} />}</Loaded>;
}

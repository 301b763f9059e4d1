import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PriceComparison, PriceMove, PriceVersionResponse } from '@/api/gen/types.gen';
import { count, money } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { differenceText, shareText } from './format';
import { allPriceListsQuery, comparisonQuery } from './lines';

type Props = {
  parkId: string;
  list: PriceVersionResponse;
  againstId: string | undefined;
  move: PriceMove[] | undefined;
  onAgainst: (id: string | undefined) => void;
  onMove: (move: PriceMove[] | undefined) => void;
};

/** The list as a whole beside what it is compared with; a count narrows the table below to its units. */
export function Comparison({ parkId, list, againstId, move, onAgainst, onMove }: Props) {
  const { t } = useTranslation();
  const lists = useQuery(allPriceListsQuery(parkId));
  const query = useQuery({ ...comparisonQuery(parkId, list.id, againstId), placeholderData: keepPreviousData });
  const others = lists.data?.items.filter((l) => l.id !== list.id) ?? [];
  return (
    <Panel
      title={t('prices.compare')}
      extra={
        <Select
          className="filter"
          aria-label={t('prices.against')}
          value={againstId ?? ''}
          onChange={(id: string) => onAgainst(id || undefined)}
          options={[
            { value: '', label: t('prices.againstPrices') },
            ...others.map((l) => ({ value: l.id, label: `${l.name}（${l.effectiveOn}）` })),
          ]}
        />
      }
    >
      <Loaded query={query}>{(c) => <Figures figures={c} move={move} onMove={onMove} />}</Loaded>
    </Panel>
  );
}

type FiguresProps = { figures: PriceComparison } & Pick<Props, 'move' | 'onMove'>;

function Figures({ figures: c, move, onMove }: FiguresProps) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Facts
        items={[
          { label: t('prices.before'), value: money(c.monthlyBefore), num: true },
          { label: t('prices.after'), value: money(c.monthlyAfter), num: true },
          { label: t('prices.difference'), value: differenceText(c.difference), num: true },
          { label: t('prices.changeShare'), value: shareText(c.percent), num: true },
        ]}
      />
      <p className="note">
        {t('prices.monthly')} · {t('prices.monthlyNote')}
      </p>
      <ul className="chips">
        {c.moves.map((m) => {
          const on = move?.length === 1 && move[0] === m.move;
          return (
            <li key={m.move}>
              <button
                type="button"
                className="tool-button"
                aria-pressed={on}
                onClick={() => onMove(on ? undefined : [m.move])}
              >
                {t(`prices.moveOf.${m.move}`)} <strong className="num">{count(m.units)}</strong>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

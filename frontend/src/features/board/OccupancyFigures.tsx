import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OccupancyResponse } from '@/api/gen/types.gen';
import { area, count, percent } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { figuresQuery } from './queries';
import type { BoardSearch } from './search';

type Props = { parkId: string; on: string | undefined };

export function OccupancyFigures({ parkId, on }: Props) {
  const query = useQuery({ ...figuresQuery(parkId, on), placeholderData: keepPreviousData });
  return (
    <div className="figures-box" aria-busy={query.isFetching}>
      <Loaded query={query} rows={2}>
        {(o) => <Numbers parkId={parkId} on={on} o={o} />}
      </Loaded>
    </div>
  );
}

/** Every number opens the units or tenants it counts. */
function Numbers({ parkId, on, o }: Props & { o: OccupancyResponse }) {
  const { t } = useTranslation();
  const units = (search: BoardSearch, text: ReactNode) => (
    <Link to="/parks/$parkId/board" params={{ parkId }} search={{ on, view: 'list', ...search }} resetScroll={false}>
      {text}
    </Link>
  );
  const lettable = ['OFFICE', 'WORKSTATION'] as const;
  const let_ = ['LET', 'PARTLY_LET', 'ENDING'] as const;
  return (
    <dl className="figures">
      <Figure label={t('board.fig.rate')} note={t('board.fig.rateNote')}>
        {percent(o.lettable.rate)}
      </Figure>
      <Figure
        label={t('board.fig.let')}
        note={t('board.fig.ofArea', { let: area(o.lettable.areaLet), all: area(o.lettable.area) })}
      >
        {units({ kind: [...lettable], state: [...let_] }, count(o.lettable.unitsLet))}
        <span className="note"> / {units({ kind: [...lettable] }, count(o.lettable.units))}</span>
      </Figure>
      <Figure label={t('board.fig.seats')} note={t('board.fig.seatsNote')}>
        {units({ kind: ['WORKSTATION'] }, count(o.lettable.seatsLet))}
        <span className="note"> / {count(o.lettable.seats)}</span>
      </Figure>
      <Figure
        label={t('board.fig.tenants')}
        note={o.byStage.map((s) => (
          <span key={s.stage ?? 'none'} className="figure-stage">
            {s.stage ? t(`enums.Stage.${s.stage}`) : t('enums.noStage')}{' '}
            <Link
              to="/parks/$parkId/tenants"
              params={{ parkId }}
              search={{ on, stage: s.stage ? [s.stage] : undefined }}
            >
              {count(s.tenants)}
            </Link>
          </span>
        ))}
      >
        <Link to="/parks/$parkId/tenants" params={{ parkId }} search={{ on }}>
          {count(o.tenants)}
        </Link>
      </Figure>
      <Figure label={t('board.fig.incubatees')} note={t('board.fig.incubateesNote')}>
        <Link to="/parks/$parkId/tenants" params={{ parkId }} search={{ on, incubatee: 'true' }}>
          {count(o.incubatees)}
        </Link>
      </Figure>
    </dl>
  );
}

function Figure({ label, note, children }: { label: string; note: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong className="num">{children}</strong>
        <div className="note num">{note}</div>
      </dd>
    </div>
  );
}

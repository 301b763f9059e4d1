import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { applicationCountsOptions, applicationListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ApplicationState, type ApplicationSummary } from '@/api/gen/types.gen';
import { dateTime, UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { FileLink } from '@/shared/ui/list/FileLink';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { dueText } from './later';
import { StateTag } from './StateTag';
import type { BoardSearch } from './search';
import './admission.css';
import './words';

const route = getRouteApi('/parks/$parkId/applications/');

/** Applications by state: how many stand where, and what is late. */
export function BoardPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const can = useCan(parkId);
  if (can('ADMISSION_READ')) return <Board parkId={parkId} />;
  return <NotForYou title={t('admission.title')} text={t('admission.noPermission')} />;
}

function Board({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<BoardSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const { page, size, state, late, call } = search;
  const filter = { state, callId: call, late: late ? true : undefined };
  const query = useQuery({
    ...applicationListOptions({ path: { parkId }, query: { page, size, ...filter } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      <PageHead
        title={t('admission.title')}
        note={t('admission.note')}
        actions={
          <>
            <FileLink parkId={parkId} list="applications" query={filter} text={t('lists.export')} />
            <LinkButton to="/parks/$parkId/calls" params={{ parkId }}>
              {t('admission.calls')}
            </LinkButton>
          </>
        }
      />
      <States parkId={parkId} search={search} onSearch={set} />
      {(state || late || call) && <FilterBar active onReset={() => void navigate({ search: {} })} />}
      <DataList
        label={t('admission.title')}
        query={query}
        columns={useColumns(parkId)}
        rowKey={(row) => row.id}
        card={(row) => (
          <div className="card">
            <NumberLink parkId={parkId} row={row} />
            <span>{row.name ?? UNKNOWN}</span>
            <StateTag state={row.state} late={row.late} />
            <Due row={row} />
          </div>
        )}
        empty={<p>{t('admission.empty')}</p>}
        search={search}
        onSearch={set}
      />
    </div>
  );
}

type StatesProps = { parkId: string; search: BoardSearch; onSearch: (p: Partial<BoardSearch>) => void };

/** The board's columns as buttons: each narrows the list to itself. */
function States({ parkId, search, onSearch }: StatesProps) {
  const { t } = useTranslation();
  const query = useQuery(applicationCountsOptions({ path: { parkId } }));
  return (
    <Loaded query={query} rows={1}>
      {({ states }) => {
        const late = states.reduce((sum, s) => sum + s.late, 0);
        const of = new Map(states.map((s) => [s.state, s]));
        return (
          <fieldset className="board-states">
            <legend className="visually-hidden">{t('admission.board')}</legend>
            {Object.values(ApplicationState)
              .filter((s) => of.has(s))
              .map((s) => (
                <Button
                  key={s}
                  aria-pressed={search.state?.includes(s) ?? false}
                  onClick={() => onSearch({ state: search.state?.includes(s) ? undefined : [s] })}
                >
                  {t(`admission.state.${s}`)} <span className="num">{of.get(s)?.total}</span>
                  {(of.get(s)?.late ?? 0) > 0 && (
                    <span className="tag tag-bad">{t('admission.lateN', { n: of.get(s)?.late })}</span>
                  )}
                </Button>
              ))}
            {late > 0 && (
              <Button
                danger
                aria-pressed={search.late === 'yes'}
                onClick={() => onSearch({ late: search.late ? undefined : 'yes' })}
              >
                {t('admission.lateN', { n: late })}
              </Button>
            )}
          </fieldset>
        );
      }}
    </Loaded>
  );
}

type RowProps = { row: ApplicationSummary };

function NumberLink({ parkId, row }: RowProps & { parkId: string }) {
  return (
    <Link to="/parks/$parkId/applications/$applicationId" params={{ parkId, applicationId: row.id }}>
      {row.number}
    </Link>
  );
}

function Due({ row }: RowProps) {
  const { t } = useTranslation();
  return <span className="num">{dueText(t, row) ?? UNKNOWN}</span>;
}

function useColumns(parkId: string): Column<ApplicationSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', title: t('admission.number'), render: (row) => <NumberLink parkId={parkId} row={row} /> },
    { key: 'name', title: t('admission.name'), render: (row) => row.name ?? UNKNOWN },
    { key: 'stage', title: t('admission.stage'), render: (row) => t(`enums.Stage.${row.stage}`) },
    {
      key: 'state',
      title: t('admission.stateLabel'),
      render: (row) => <StateTag state={row.state} late={row.late} />,
    },
    { key: 'due', title: t('admission.dueOn'), render: (row) => <Due row={row} /> },
    {
      key: 'submitted',
      title: t('admission.submittedAt'),
      render: (row) => <span className="num">{dateTime(row.submittedAt)}</span>,
    },
    { key: 'call', title: t('admission.call'), render: (row) => row.callTitle },
  ];
}

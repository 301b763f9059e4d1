import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { reportListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { type ReportRoundView, ReportState, type ReportSummary } from '@/api/gen/types.gen';
import { DueTag, isOwed, ReportStateTag } from '@/features/periodReports/StateTag';
import { count, dateTime } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { type Column, DataList } from '@/shared/ui/DataList';
import { Disclosure } from '@/shared/ui/Disclosure';
import { FilterBar, SearchFilter } from '@/shared/ui/Filters';
import type { RoundSearch } from './search';

type Props = {
  parkId: string;
  round: ReportRoundView;
  search: RoundSearch;
  onSearch: (patch: Partial<RoundSearch>) => void;
};

/** Company by company, the late ones first. */
export function RoundReports({ parkId, round, search, onSearch }: Props) {
  const { t } = useTranslation();
  const { page, size, sort, state, late, q } = search;
  const query = useQuery({
    ...reportListOptions({
      path: { parkId, reportRoundId: round.id },
      query: { page, size, sort, state, q, late: late === 'yes' || undefined },
    }),
    placeholderData: keepPreviousData,
  });
  const filtered = Boolean(state || late || q);
  return (
    <>
      <FilterBar active={filtered} onReset={() => onSearch({ state: undefined, late: undefined, q: undefined })}>
        <SearchFilter label={t('reportRounds.search')} value={q} onChange={(v) => onSearch({ q: v })} />
        <States round={round} search={search} onSearch={onSearch} />
      </FilterBar>
      <DataList
        label={t('reportRounds.tab.reports')}
        query={query}
        columns={useColumns(parkId, onSearch)}
        rowKey={(r) => r.id}
        card={(r) => <Card parkId={parkId} report={r} />}
        empty={<p>{t(filtered ? 'list.empty' : 'reportRounds.nobody')}</p>}
        search={search}
        onSearch={onSearch}
        dense
      />
    </>
  );
}

const KEY = {
  OPEN: 'open',
  SAVED: 'saved',
  SUBMITTED: 'submitted',
  RETURNED: 'returned',
  CHECKED: 'checked',
  LOCKED: 'locked',
  RESTATING: 'restating',
  EXEMPT: 'exempt',
} as const satisfies Record<ReportState, keyof ReportRoundView['counts']>;

/** How many stand where, as buttons that narrow the list to them. */
function States({ round: { counts }, search: { state, late }, onSearch }: Omit<Props, 'parkId'>) {
  const { t } = useTranslation();
  return (
    <fieldset className="rr-states">
      <legend className="visually-hidden">{t('reportRounds.byState')}</legend>
      {counts.late > 0 && (
        <Button
          danger
          aria-pressed={late === 'yes'}
          onClick={() => onSearch({ late: late ? undefined : 'yes', state: undefined })}
        >
          {t('reportRounds.lateOf', { n: count(counts.late) })}
        </Button>
      )}
      {Object.values(ReportState)
        .filter((s) => counts[KEY[s]] > 0)
        .map((s) => (
          <Button
            key={s}
            aria-pressed={state?.includes(s) ?? false}
            onClick={() => onSearch({ state: state?.includes(s) ? undefined : [s], late: undefined })}
          >
            {t(`periodReports.state.${s}`)} <span className="num">{count(counts[KEY[s]])}</span>
          </Button>
        ))}
    </fieldset>
  );
}

type RowProps = { parkId: string; report: ReportSummary };

function ReportLink({ parkId, report }: RowProps) {
  return (
    <Link to="/parks/$parkId/period-reports/$reportId" params={{ parkId, reportId: report.id }}>
      {report.companyName}
    </Link>
  );
}

function Flags({ report }: { report: ReportSummary }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      {report.team && <span className="tag">{t('enums.CompanyKind.TEAM')}</span>}
      {report.overdue && <span className="tag tag-bad">{t('reportRounds.overdue')}</span>}
      {report.flagged > 0 && !isOwed(report.state) && (
        <span className="tag tag-warn num">{t('reportRounds.flagged', { n: report.flagged })}</span>
      )}
      {report.onBehalf && <span className="tag">{t('periodReports.onBehalf')}</span>}
    </span>
  );
}

function Card({ parkId, report }: RowProps) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <span className="row">
        <ReportLink parkId={parkId} report={report} />
        <ReportStateTag state={report.state} />
      </span>
      {isOwed(report.state) ? (
        <DueTag report={report} />
      ) : (
        report.submittedAt && (
          <span className="note num">{t('periodReports.filedAt', { when: dateTime(report.submittedAt) })}</span>
        )
      )}
      <Flags report={report} />
    </div>
  );
}

function useColumns(parkId: string, onSearch: Props['onSearch']): Column<ReportSummary>[] {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const columns: Column<ReportSummary>[] = [
    {
      key: 'company',
      title: t('reportRounds.company'),
      sortable: true,
      render: (r) => <ReportLink parkId={parkId} report={r} />,
    },
    { key: 'state', title: t('reportRounds.state'), render: (r) => <ReportStateTag state={r.state} /> },
    { key: 'dueOn', title: t('reportRounds.dueOn'), sortable: true, render: (r) => <DueTag report={r} /> },
    { key: 'flags', title: t('reportRounds.flags'), render: (r) => <Flags report={r} /> },
    {
      key: 'submittedAt',
      title: t('reportRounds.submittedAt'),
      sortable: true,
      render: (r) => <span className="num nowrap">{dateTime(r.submittedAt)}</span>,
    },
    {
      key: 'remindedAt',
      title: t('reportRounds.remindedAt'),
      render: (r) => <span className="num nowrap">{dateTime(r.remindedAt)}</span>,
    },
  ];
  if (!can('REPORT_EDIT')) return columns;
  return [
    ...columns,
    {
      key: 'more',
      title: t('reportRounds.more'),
      render: (r) => isOwed(r.state) && <More report={r} onSearch={onSearch} />,
    },
  ];
}

/** What was filed once is no more exempt. */
const BEGUN: readonly ReportState[] = ['OPEN', 'SAVED'];

function More({ report, onSearch }: { report: ReportSummary; onSearch: Props['onSearch'] }) {
  const { t } = useTranslation();
  return (
    <Disclosure
      label={t('reportRounds.moreOf', { name: report.companyName })}
      button={t('reportRounds.more')}
      className="rr-more"
    >
      {(BEGUN.includes(report.state) ? (['extend', 'exempt'] as const) : (['extend'] as const)).map((act) => (
        <button key={act} type="button" className="panel-button" onClick={() => onSearch({ report: report.id, act })}>
          {t(`reportRounds.do.${act}`)}
        </button>
      ))}
    </Disclosure>
  );
}

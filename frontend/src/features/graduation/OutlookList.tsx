import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type {
  GraduationChecklist,
  GraduationLine,
  GraduationOutlookRow,
  PageGraduationOutlookRow,
} from '@/api/gen/types.gen';
import { lineText, valueText } from '@/features/policies/sentences';
import { type Column, DataList } from '@/shared/ui/DataList';
import { StageTag } from '@/shared/ui/Tags';
import { Bar, OutcomeTag, percent } from './Checklist';
import type { OutlookSearch } from './search';
import '@/features/policies/words';

type Props = {
  parkId: string;
  query: UseQueryResult<PageGraduationOutlookRow, unknown>;
  search: OutlookSearch;
  onSearch: (p: Partial<OutlookSearch>) => void;
  empty: string;
};

/** The nearest first. */
export function OutlookList({ parkId, query, search, onSearch, empty }: Props) {
  const { t } = useTranslation();
  const open = (tenant: string) => onSearch({ tenant, page: search.page });
  return (
    <DataList
      label={t('graduation.title')}
      query={query}
      columns={useColumns(parkId, open)}
      rowKey={(row) => row.tenantId}
      card={(row) => <Card parkId={parkId} row={row} onOpen={open} />}
      empty={<p>{empty}</p>}
      search={search}
      onSearch={onSearch}
    />
  );
}

type RowProps = { parkId: string; row: GraduationOutlookRow };
type Opens = { onOpen: (tenantId: string) => void };

function Company({ parkId, row }: RowProps) {
  return (
    <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: row.tenantId }}>
      {row.companyName}
    </Link>
  );
}

/** Where a review is under way, it is opened; else the checklist. */
function Open({ parkId, row, onOpen }: RowProps & Opens) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <Button
        size="small"
        aria-label={`${t('graduation.checklist')} ${row.companyName}`}
        onClick={() => onOpen(row.tenantId)}
      >
        {t('graduation.checklist')}
      </Button>
      {row.openReviewId && (
        <Link
          to="/parks/$parkId/graduation/$graduationId"
          params={{ parkId, graduationId: row.openReviewId }}
          aria-label={`${t('graduation.openReview')} ${row.companyName}`}
        >
          {t('graduation.openReview')}
        </Link>
      )}
    </span>
  );
}

/** What the company only says of itself counts for nothing. */
const counted = ({ line, share }: GraduationLine) => (line.level === 'SELF_REPORTED' ? 0 : Number(share ?? 0));

/** Of what is missing the nearest two. */
function Missing({ checklist }: { checklist: GraduationChecklist }) {
  const { t } = useTranslation();
  const open = checklist.lines
    .filter((l) => l.line.verdict === 'FAIL' || l.line.verdict === 'UNKNOWN')
    .sort((a, b) => counted(b) - counted(a));
  if (checklist.verdict === 'PASS') return <span className="note">{t('graduation.nothing')}</span>;
  return (
    <>
      {open.slice(0, 2).map(({ line, share, gap }) => (
        <span key={line.criterion} className="graduation-missing">
          {lineText(t, line)}
          <span className="note num">
            {' '}
            {gap != null && Number(gap) > 0
              ? t('graduation.gap', { gap: valueText(t, line.metric, gap) })
              : share == null
                ? t('graduation.notKnown')
                : ''}
            {line.level === 'SELF_REPORTED' && ` · ${t('graduation.ownWord')}`}
          </span>
        </span>
      ))}
    </>
  );
}

function Progress({ checklist: { met, needed, distance } }: { checklist: GraduationChecklist }) {
  const { t } = useTranslation();
  const share = needed === 0 ? '0' : String(1 - Number(distance) / needed);
  return (
    <span className="graduation-progress">
      <Bar share={share} />
      <span className="num">{percent(share)}%</span>
      <span className="note num">{t('graduation.metOf', { met, needed })}</span>
    </span>
  );
}

function Card({ parkId, row, onOpen }: RowProps & Opens) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <Company parkId={parkId} row={row} />
      <span className="row">
        <OutcomeTag verdict={row.checklist.verdict} />
        <StageTag stage={row.stage} />
      </span>
      <Progress checklist={row.checklist} />
      <span>
        <Missing checklist={row.checklist} />
      </span>
      {row.dueOn && (
        <span className="note num">
          {t('graduation.dueOn')} {row.dueOn}
        </span>
      )}
      <Open parkId={parkId} row={row} onOpen={onOpen} />
    </div>
  );
}

function useColumns(parkId: string, onOpen: Opens['onOpen']): Column<GraduationOutlookRow>[] {
  const { t } = useTranslation();
  return [
    { key: 'company', title: t('graduation.company'), render: (row) => <Company parkId={parkId} row={row} /> },
    { key: 'stage', title: t('graduation.stage'), render: (row) => <StageTag stage={row.stage} /> },
    {
      key: 'verdict',
      title: t('graduation.verdict'),
      render: (row) => <OutcomeTag verdict={row.checklist.verdict} />,
    },
    { key: 'progress', title: t('graduation.progress'), render: (row) => <Progress checklist={row.checklist} /> },
    { key: 'missing', title: t('graduation.missing'), render: (row) => <Missing checklist={row.checklist} /> },
    {
      key: 'dueOn',
      title: t('graduation.dueOn'),
      render: (row) => <span className="num nowrap">{row.dueOn ?? '—'}</span>,
    },
    {
      key: 'open',
      title: t('graduation.checklist'),
      render: (row) => <Open parkId={parkId} row={row} onOpen={onOpen} />,
    },
  ];
}

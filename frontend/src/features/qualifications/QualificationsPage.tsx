import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { qualificationListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { QualificationKind, QualificationState, type QualificationView } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { useListColumns } from '@/shared/lib/useListColumns';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar, ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { ListToolbar } from '@/shared/ui/list/ListToolbar';
import { PageHead } from '@/shared/ui/PageHead';
import { parseQualificationSearch, type QualificationSearch } from './search';
import { stateTag } from './stateTag';
import '@/features/companies/words';
import './words';
import '@/features/tenants/words';

const route = getRouteApi('/parks/$parkId/qualifications');

/** Which qualifications of the park's companies end, and when. */
export function QualificationsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<QualificationSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const { page, size, sort, q, kind, state } = search;
  const filter = { sort, q, kind, state };
  const query = useQuery({
    ...qualificationListOptions({ path: { parkId }, query: { page, size, ...filter } }),
    placeholderData: keepPreviousData,
  });
  const view = useListColumns('QUALIFICATIONS', useColumns(parkId));
  return (
    <div className="stack">
      <PageHead
        title={t('qualifications.expiry')}
        back={
          <Link to="/parks/$parkId/companies" params={{ parkId }}>
            ← {t('companies.title')}
          </Link>
        }
      />
      <FilterBar
        active={Boolean(q || kind || state)}
        onReset={() => void navigate({ search: {} })}
        tools={
          <ListToolbar
            list="QUALIFICATIONS"
            parkId={parkId}
            search={search}
            columns={view}
            apply={(s, replace) => void navigate({ search: parseQualificationSearch(s), replace })}
            query={filter}
            total={query.data?.total}
          />
        }
      >
        <SearchFilter label={t('qualifications.search')} value={q} onChange={(v) => set({ q: v })} />
        <ManyFilter
          label={t('qualifications.state')}
          values={Object.values(QualificationState)}
          text={(v) => t(`qualifications.stateOf.${v}`)}
          value={state}
          onChange={(v) => set({ state: v })}
        />
        <ManyFilter
          label={t('qualifications.kind')}
          values={Object.values(QualificationKind)}
          text={(v) => t(`enums.QualificationKind.${v}`)}
          value={kind}
          onChange={(v) => set({ kind: v })}
        />
      </FilterBar>
      <DataList
        label={t('qualifications.expiry')}
        query={query}
        columns={view.shown}
        dense={view.dense}
        rowKey={(row) => row.id}
        card={(row) => (
          <div className="card">
            <CompanyLink parkId={parkId} row={row} />
            <span>{row.title}</span>
            <span className="num">{row.validUntil ?? t('qualifications.endless')}</span>
            <State row={row} />
          </div>
        )}
        empty={<p>{t(q || kind || state ? 'list.empty' : 'qualifications.none')}</p>}
        search={search}
        onSearch={set}
      />
    </div>
  );
}

function CompanyLink({ parkId, row }: { parkId: string; row: QualificationView }) {
  return (
    <Link to="/parks/$parkId/companies/$companyId" params={{ parkId, companyId: row.companyId }}>
      {row.companyName}
    </Link>
  );
}

function State({ row }: { row: QualificationView }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <span className={stateTag(row.state)}>{t(`qualifications.stateOf.${row.state}`)}</span>
      {row.declared && <span className="tag tag-warn">{t('qualifications.declaredToCheck')}</span>}
    </span>
  );
}

function useColumns(parkId: string): Column<QualificationView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'company',
      exports: ['COMPANY'],
      title: t('tenants.name'),
      sortable: true,
      render: (row) => <CompanyLink parkId={parkId} row={row} />,
    },
    { key: 'title', exports: ['NAME'], title: t('qualifications.name'), render: (row) => row.title },
    {
      key: 'kind',
      exports: ['KIND'],
      title: t('qualifications.kind'),
      render: (row) => t(`enums.QualificationKind.${row.kind}`),
    },
    {
      key: 'level',
      exports: ['LEVEL'],
      title: t('qualifications.level'),
      render: (row) => (row.level ? t(`enums.QualificationLevel.${row.level}`) : UNKNOWN),
    },
    {
      key: 'number',
      exports: ['CERTIFICATE'],
      title: t('qualifications.number'),
      render: (row) => <span className="num">{row.number ?? UNKNOWN}</span>,
    },
    {
      key: 'issuedOn',
      exports: ['ISSUED_ON'],
      title: t('qualifications.issuedOn'),
      sortable: true,
      render: (row) => <span className="num">{row.issuedOn}</span>,
    },
    {
      key: 'validUntil',
      exports: ['VALID_UNTIL'],
      title: t('qualifications.validUntil'),
      sortable: true,
      render: (row) => <span className="num">{row.validUntil ?? UNKNOWN}</span>,
    },
    {
      key: 'state',
      exports: ['STATE', 'DECLARED'],
      title: t('qualifications.state'),
      render: (row) => <State row={row} />,
    },
  ];
}

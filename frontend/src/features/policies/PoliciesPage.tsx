import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { policyListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { PolicyKind, type PolicySummary } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import type { Column } from '@/shared/ui/DataList';
import { ManyFilter } from '@/shared/ui/Filters';
import { ListFrame } from '@/shared/ui/ListFrame';
import { NotForYou } from '@/shared/ui/NotForYou';
import type { PoliciesSearch } from './search';
import './words';

const CreateDrawer = lazy(() => import('./CreateDrawer'));
const route = getRouteApi('/parks/$parkId/policies/');

/** What admission, incubatee status and leases go by: the park's own policies and the delivered ones. */
export function PoliciesPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const can = useCan(parkId);
  if (can('POLICY_READ')) return <List parkId={parkId} mayCreate={can('POLICY_EDIT')} />;
  return <NotForYou title={t('policies.title')} text={t('policies.noPermission')} />;
}

function List({ parkId, mayCreate }: { parkId: string; mayCreate: boolean }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<PoliciesSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const { page, size, kind } = search;
  const query = useQuery({
    ...policyListOptions({ path: { parkId }, query: { page, size, kind } }),
    placeholderData: keepPreviousData,
  });
  return (
    <ListFrame
      title={t('policies.title')}
      note={t('policies.note')}
      actions={
        mayCreate && (
          <Button type="primary" onClick={() => set({ open: 'create' })}>
            {t('policies.create')}
          </Button>
        )
      }
      filters={
        <ManyFilter
          label={t('policies.kind')}
          values={Object.values(PolicyKind)}
          text={(v) => t(`policies.kinds.${v}`)}
          value={kind}
          onChange={(v) => set({ kind: v })}
        />
      }
      filtered={Boolean(kind)}
      onReset={() => void navigate({ search: {} })}
      query={query}
      columns={useColumns(parkId)}
      rowKey={(row) => row.id}
      card={(row) => (
        <div className="card">
          <NameLink parkId={parkId} row={row} />
          <Kind row={row} />
          <InForce row={row} />
        </div>
      )}
      empty={t('policies.empty')}
      search={search}
      onSearch={set}
    >
      {search.open === 'create' && mayCreate && (
        <CreateDrawer parkId={parkId} onClose={() => set({ open: undefined })} />
      )}
    </ListFrame>
  );
}

type RowProps = { row: PolicySummary };

function NameLink({ parkId, row }: RowProps & { parkId: string }) {
  return (
    <Link to="/parks/$parkId/policies/$policyId" params={{ parkId, policyId: row.id }}>
      {row.name}
    </Link>
  );
}

function Kind({ row }: RowProps) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <span className="tag">{t(row.preset ? 'policies.preset' : 'policies.own')}</span>
      <span>{t(`policies.kinds.${row.kind}`)}</span>
      {row.stage && <span className={`tag stage-${row.stage}`}>{t(`enums.Stage.${row.stage}`)}</span>}
    </span>
  );
}

function InForce({ row }: RowProps) {
  const { t } = useTranslation();
  return (
    <span className="row">
      {row.inForceNumber ? (
        <span className="num">{t('policies.inForceSince', { n: row.inForceNumber, from: row.inForceFrom })}</span>
      ) : (
        <span>{t('policies.noneInForce')}</span>
      )}
      {row.upcomingFrom && <span className="tag tag-yes">{t('policies.upcoming', { from: row.upcomingFrom })}</span>}
      {row.drafted && <span className="tag tag-warn">{t('policies.drafted')}</span>}
    </span>
  );
}

function useColumns(parkId: string): Column<PolicySummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', title: t('policies.name'), render: (row) => <NameLink parkId={parkId} row={row} /> },
    { key: 'kind', title: t('policies.kind'), render: (row) => <Kind row={row} /> },
    { key: 'document', title: t('policies.document'), render: (row) => row.documentNumber ?? UNKNOWN },
    { key: 'inForce', title: t('policies.inForce'), render: (row) => <InForce row={row} /> },
  ];
}

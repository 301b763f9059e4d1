import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { agreementListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { AgreementSummary } from '@/api/gen/types.gen';
import { WITHIN } from '@/features/leases/search';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar, OneFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { FileLink } from '@/shared/ui/list/FileLink';
import { PageHead } from '@/shared/ui/PageHead';
import { Period } from '@/shared/ui/Period';
import { StageTag } from '@/shared/ui/Tags';
import { AgreementStates } from './AgreementStates';
import EndingLinks from './EndingLinks';
import { DaysLeft, NumberLink, PartyLink, Units } from './listParts';
import { StateTag } from './StateTag';
import type { AgreementsSearch } from './search';
import './agreements.css';
import './words';

const route = getRouteApi('/parks/$parkId/agreements/');

/** Agreements by state: how many stand where, which are late, and which end soon. */
export function AgreementsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<AgreementsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const { page, size, state, late, within, tenant } = search;
  const filtered = Boolean(state || late || within || tenant);
  const filter = {
    ...{ state, tenantId: tenant },
    late: late ? true : undefined,
    endsWithin: within ? Number(within) : undefined,
  };
  const query = useQuery({
    ...agreementListOptions({ path: { parkId }, query: { page, size, ...filter } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      <PageHead
        title={t('agreements.title')}
        note={t('agreements.note')}
        tags={<EndingLinks parkId={parkId} />}
        actions={
          <LinkButton to="/parks/$parkId/leases" params={{ parkId }}>
            {t('agreements.leasesEnding')}
          </LinkButton>
        }
      />
      <AgreementStates parkId={parkId} search={search} onSearch={set} />
      <FilterBar
        active={filtered}
        onReset={() => void navigate({ search: {} })}
        tools={<FileLink parkId={parkId} list="agreements" query={filter} text={t('lists.export')} />}
      >
        <OneFilter
          label={t('agreements.ends')}
          options={WITHIN.map((n) => ({ value: n, label: t('agreements.endsWithin', { n }) }))}
          value={within}
          onChange={(v) => set({ within: v })}
        />
        {tenant && <span className="note">{t('agreements.ofOneTenant')}</span>}
      </FilterBar>
      <DataList
        label={t('agreements.title')}
        query={query}
        columns={useColumns(parkId)}
        rowKey={(row) => row.id}
        card={(row) => <Card parkId={parkId} row={row} />}
        empty={<p>{t(filtered ? 'list.empty' : 'agreements.empty')}</p>}
        search={search}
        onSearch={set}
      />
    </div>
  );
}

function Card({ parkId, row }: { parkId: string; row: AgreementSummary }) {
  return (
    <div className="card">
      <NumberLink parkId={parkId} row={row} />
      <PartyLink parkId={parkId} row={row} />
      <span className="row">
        <StateTag state={row.state} late={row.late} />
        <StageTag stage={row.stage} />
      </span>
      <Units row={row} />
      <span className="row">
        <Period from={row.from} to={row.to} />
        <DaysLeft row={row} />
      </span>
    </div>
  );
}

function useColumns(parkId: string): Column<AgreementSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', title: t('agreements.number'), render: (row) => <NumberLink parkId={parkId} row={row} /> },
    { key: 'party', title: t('agreements.party'), render: (row) => <PartyLink parkId={parkId} row={row} /> },
    {
      key: 'state',
      title: t('agreements.stateLabel'),
      render: (row) => <StateTag state={row.state} late={row.late} />,
    },
    { key: 'stage', title: t('agreements.stage'), render: (row) => <StageTag stage={row.stage} /> },
    { key: 'units', title: t('agreements.units'), render: (row) => <Units row={row} /> },
    { key: 'period', title: t('agreements.period'), render: (row) => <Period from={row.from} to={row.to} /> },
    { key: 'left', title: t('agreements.left'), end: true, render: (row) => <DaysLeft row={row} /> },
  ];
}

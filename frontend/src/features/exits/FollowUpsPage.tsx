import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { exitFollowUpListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ExitFollowUpView } from '@/api/gen/types.gen';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar } from '@/shared/ui/Filters';
import { PageHead } from '@/shared/ui/PageHead';
import { FollowUpRow } from './FollowUpRow';
import type { FollowUpsSearch } from './search';
import './exits.css';
import './words';

const route = getRouteApi('/parks/$parkId/exits/follow-ups');

/** Whom to ask how it goes, what is due first comes first. */
export function FollowUpsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<FollowUpsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const { page, size, due } = search;
  const query = useQuery({
    ...exitFollowUpListOptions({ path: { parkId }, query: { page, size, due: due ? true : undefined } }),
    placeholderData: keepPreviousData,
  });
  const columns: Column<ExitFollowUpView>[] = [
    { key: 'company', title: t('exits.company'), render: (row) => <Company parkId={parkId} row={row} /> },
    { key: 'followUp', title: t('exits.followUps'), render: (row) => <FollowUpRow parkId={parkId} followUp={row} /> },
  ];
  return (
    <div className="stack">
      <PageHead
        title={t('exits.followUps')}
        note={t('exits.followUpsNote')}
        back={
          <Link to="/parks/$parkId/exits" params={{ parkId }}>
            ← {t('exits.back')}
          </Link>
        }
      />
      <FilterBar active={Boolean(due)} onReset={() => set({ due: undefined })}>
        <Button aria-pressed={due === 'yes'} onClick={() => set({ due: due ? undefined : 'yes' })}>
          {t('exits.followUpsDue')}
        </Button>
      </FilterBar>
      <DataList
        label={t('exits.followUps')}
        query={query}
        columns={columns}
        rowKey={(row) => row.id}
        card={(row) => (
          <div className="card">
            <Company parkId={parkId} row={row} />
            <FollowUpRow parkId={parkId} followUp={row} />
          </div>
        )}
        empty={<p>{t('exits.followUpsEmpty')}</p>}
        search={search}
        onSearch={set}
      />
    </div>
  );
}

function Company({ parkId, row }: { parkId: string; row: ExitFollowUpView }) {
  return (
    <Link to="/parks/$parkId/exits/$exitCaseId" params={{ parkId, exitCaseId: row.exitId }}>
      {row.companyName}
    </Link>
  );
}

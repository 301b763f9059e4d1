import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { MentorView } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { useListColumns } from '@/shared/lib/useListColumns';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar, SearchFilter } from '@/shared/ui/Filters';
import { ListToolbar } from '@/shared/ui/list/ListToolbar';
import { NoRegister } from '@/shared/ui/NoRegister';
import { PageHead } from '@/shared/ui/PageHead';
import { Period } from '@/shared/ui/Period';
import { mentorsFilter, mentorsQuery } from './queries';
import { type MentorSearch, parseMentorSearch } from './search';
import './words';

const AppointDrawer = lazy(() => import('./AppointDrawer'));
const route = getRouteApi('/parks/$parkId/mentors/');

export function MentorsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const set = (p: Partial<MentorSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...mentorsQuery(parkId, search), placeholderData: keepPreviousData });
  const close = () => set({ open: undefined, page: search.page });
  const name = (m: MentorView) => (
    <Link to="/parks/$parkId/mentors/$mentorId" params={{ parkId, mentorId: m.id }}>
      {m.name}
    </Link>
  );
  const links = (m: MentorView) => t('mentors.linkCount', { n: m.links, most: m.capacity });
  const term = (m: MentorView) => (m.termFrom ? <Period from={m.termFrom} to={m.termTo} /> : UNKNOWN);
  const columns: Column<MentorView>[] = [
    {
      key: 'name',
      exports: ['NAME'],
      title: t('mentors.name'),
      sortable: true,
      render: name,
    },
    { key: 'title', exports: ['TITLE'], title: t('mentors.jobTitle'), render: (m) => m.title ?? UNKNOWN },
    { key: 'category', exports: ['CATEGORY'], title: t('mentors.category'), render: (m) => m.category ?? UNKNOWN },
    { key: 'fields', exports: ['FIELDS'], title: t('mentors.fields'), render: (m) => m.fields.join('、') || UNKNOWN },
    { key: 'term', exports: ['TERM_FROM', 'TERM_LAST_DAY'], title: t('mentors.term'), render: term },
    { key: 'links', exports: ['LINKS', 'CAPACITY'], title: t('mentors.links'), render: links },
  ];
  const view = useListColumns('MENTORS', columns);
  return (
    <div className="stack">
      <PageHead
        title={t('mentors.title')}
        actions={
          can('MENTOR_EDIT') && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => set({ open: 'appoint', page: search.page })}>
              {t('mentors.appoint')}
            </Button>
          )
        }
      />
      <FilterBar
        active={Boolean(search.q)}
        onReset={() => void navigate({ search: {} })}
        tools={
          <ListToolbar
            list="MENTORS"
            parkId={parkId}
            search={search}
            columns={view}
            apply={(s, replace) => void navigate({ search: parseMentorSearch(s), replace })}
            query={mentorsFilter(search)}
            total={query.data?.total}
          />
        }
      >
        <SearchFilter label={t('mentors.searchLabel')} value={search.q} onChange={(q) => set({ q })} />
      </FilterBar>
      <DataList
        label={t('mentors.title')}
        query={query}
        columns={view.shown}
        dense={view.dense}
        rowKey={(m) => m.id}
        card={(m) => (
          <div className="card">
            {name(m)}
            <span>{[m.title, m.category].filter(Boolean).join(' · ')}</span>
            <span className="note">{m.fields.join('、')}</span>
            <span className="note">{links(m)}</span>
          </div>
        )}
        empty={
          <NoRegister
            parkId={parkId}
            filtered={Boolean(search.q)}
            title={t('mentors.none')}
            text={t('mentors.noneText')}
          />
        }
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>{search.open && <AppointDrawer parkId={parkId} onClose={close} />}</Suspense>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionState, type SessionSummary } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { dateTime, UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar, ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { sessionsQuery } from './asked';
import { Due } from './Due';
import { StateTag } from './StateTag';
import type { SessionSearch } from './search';
import { timeText } from './when';
import '@/shared/ui/pair.css';
import './sessions.css';
import './words';

const SessionDrawer = lazy(() => import('./SessionDrawer'));
const AskForDrawer = lazy(() => import('./AskForDrawer'));
const route = getRouteApi('/parks/$parkId/mentor-sessions');

/** All sessions of a park: what is late first, then what was asked for last. */
export function SessionsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const can = useCan(parkId);
  if (can('MENTOR_READ')) return <Sessions parkId={parkId} mayEdit={can('MENTOR_EDIT')} />;
  return <NotForYou title={t('sessions.title')} text={t('error.deniedText')} />;
}

function Sessions({ parkId, mayEdit }: { parkId: string; mayEdit: boolean }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (patch: Partial<SessionSearch>) => void navigate({ search: (s) => ({ ...s, ...patch }) });
  const query = useQuery(sessionsQuery(parkId, search));
  const filtered = Boolean(search.q || search.state || search.late || search.tenant || search.mentor);
  const open = (s: SessionSummary) => set({ session: s.id, open: undefined });
  return (
    <div className="stack">
      <PageHead
        title={t('sessions.title')}
        actions={
          mayEdit && (
            <Button type="primary" onClick={() => set({ open: 'ask', session: undefined })}>
              {t('sessions.askFor')}
            </Button>
          )
        }
      />
      <Filters search={search} filtered={filtered} set={(patch) => set({ ...patch, page: undefined })} />
      <DataList
        label={t('sessions.title')}
        query={query}
        columns={useColumns(open)}
        rowKey={(s) => s.id}
        card={(s) => <Card session={s} onOpen={open} />}
        empty={<p>{t(filtered ? 'list.empty' : 'sessions.none')}</p>}
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>
        {search.session && (
          <SessionDrawer
            key={search.session}
            parkId={parkId}
            sessionId={search.session}
            open={search.open}
            show={(next) => set({ open: next })}
            onClose={() => set({ session: undefined, open: undefined })}
          />
        )}
        {search.open === 'ask' && <AskForDrawer parkId={parkId} onClose={() => set({ open: undefined })} />}
      </Suspense>
    </div>
  );
}

type FilterProps = { search: SessionSearch; filtered: boolean; set: (patch: Partial<SessionSearch>) => void };

function Filters({ search, filtered, set }: FilterProps) {
  const { t } = useTranslation();
  const none = { q: undefined, state: undefined, late: undefined, tenant: undefined, mentor: undefined };
  return (
    <FilterBar active={filtered} onReset={() => set(none)}>
      <SearchFilter label={t('sessions.search')} value={search.q} onChange={(q) => set({ q })} />
      <ManyFilter
        label={t('sessions.stateOf')}
        values={Object.values(SessionState)}
        text={(v) => t(`sessions.state.${v}`)}
        value={search.state}
        onChange={(state) => set({ state })}
      />
      <Checkbox checked={search.late === 'yes'} onChange={(e) => set({ late: e.target.checked ? 'yes' : undefined })}>
        {t('sessions.lateOnly')}
      </Checkbox>
    </FilterBar>
  );
}

type RowProps = { session: SessionSummary; onOpen: (s: SessionSummary) => void };

function OpenButton({ session: s, onOpen }: RowProps) {
  return (
    <Button type="link" className="bare-link" onClick={() => onOpen(s)}>
      {s.topic}
    </Button>
  );
}

function Card({ session: s, onOpen }: RowProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <div className="card">
      <span className="row">
        <OpenButton session={s} onOpen={onOpen} />
        <StateTag session={s} />
      </span>
      <span>
        {s.companyName} · {s.mentorName ?? t('sessions.noMentor')}
      </span>
      <span className="note num">{timeText(s, locale)}</span>
      <Due session={s} />
    </div>
  );
}

function useColumns(open: (s: SessionSummary) => void): Column<SessionSummary>[] {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return [
    { key: 'topic', title: t('sessions.topic'), render: (s) => <OpenButton session={s} onOpen={open} /> },
    {
      key: 'state',
      title: t('sessions.stateOf'),
      render: (s) => (
        <span className="row">
          <StateTag session={s} />
          <Due session={s} />
        </span>
      ),
    },
    { key: 'company', title: t('sessions.company'), render: (s) => s.companyName },
    { key: 'mentor', title: t('sessions.mentor'), render: (s) => s.mentorName ?? t('sessions.noMentor') },
    {
      key: 'when',
      title: t('sessions.when'),
      render: (s) => <span className="num">{timeText(s, locale) ?? UNKNOWN}</span>,
    },
    { key: 'rating', title: t('sessions.rating'), end: true, render: (s) => s.rating ?? UNKNOWN },
    {
      key: 'askedAt',
      title: t('sessions.askedAt'),
      render: (s) => <span className="num">{dateTime(s.askedAt)}</span>,
    },
  ];
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadinessTrialRequest, ReadinessView } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { DateInput } from '@/shared/ui/DateInput';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import type { Opened } from './Line';
import { readinessQuery, supposedQuery } from './queries';
import { SetPanel } from './SetPanel';
import { Sets } from './Sets';
import { Supposed } from './Supposed';
import type { ReadinessSearch } from './search';
import './words';
import './readiness.css';

const FactsDrawer = lazy(() => import('./FactsDrawer'));
const WhatIfDrawer = lazy(() => import('./WhatIfDrawer'));
const HistoryDrawer = lazy(() => import('./HistoryDrawer'));
const RecordsDrawer = lazy(() => import('./RecordsDrawer'));
const SaveDrawer = lazy(() => import('./SaveDrawer'));
const route = getRouteApi('/parks/$parkId/readiness');

export function ReadinessPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [whatIf, setWhatIf] = useState<ReadinessTrialRequest>();
  const set = (patch: Partial<ReadinessSearch>) =>
    void navigate({ search: (s) => ({ ...s, ...patch }), replace: true, resetScroll: false });
  const close = () => set({ open: undefined });
  const query = useQuery({ ...readinessQuery(parkId, search.on), placeholderData: keepPreviousData });
  return (
    <div className="stack">
      <PageHead
        title={t('readiness.title')}
        note={t('readiness.note')}
        actions={
          <span className="row">
            <span className="date-field">
              <DateInput
                aria-label={t('readiness.asOf')}
                value={search.on ?? today()}
                allowClear={false}
                onChange={(on) => set({ on: !on || on === today() ? undefined : on })}
              />
            </span>
            <Button onClick={() => set({ open: 'facts' })}>{t('readiness.facts')}</Button>
            <Button onClick={() => set({ open: 'whatif' })}>{t('readiness.whatIf')}</Button>
            <Button onClick={() => set({ open: 'history' })}>{t('readiness.history')}</Button>
          </span>
        }
      />
      {whatIf && (
        <Supposed whatIf={whatIf} onChange={() => set({ open: 'whatif' })} onClear={() => setWhatIf(undefined)} />
      )}
      <Loaded query={query} rows={12}>
        {(view) => <Standing parkId={parkId} search={search} view={view} whatIf={whatIf} onSearch={set} />}
      </Loaded>
      <Suspense fallback={null}>
        {search.open === 'facts' && <FactsDrawer parkId={parkId} on={search.on} onClose={close} />}
        {search.open === 'whatif' && (
          <WhatIfDrawer parkId={parkId} on={search.on} whatIf={whatIf} onWhatIf={setWhatIf} onClose={close} />
        )}
        {search.open === 'history' && <HistoryDrawer parkId={parkId} onClose={close} />}
      </Suspense>
    </div>
  );
}

type StandingProps = {
  parkId: string;
  search: ReadinessSearch;
  view: ReadinessView;
  whatIf: ReadinessTrialRequest | undefined;
  onSearch: (patch: Partial<ReadinessSearch>) => void;
};

/** How the park stands; with something supposed, how it would. Records are only behind what is so. */
function Standing({ parkId, search, view, whatIf, onSearch }: StandingProps) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const [opened, setOpened] = useState<Opened>();
  const [saving, setSaving] = useState(false);
  const ahead = search.on !== undefined && search.on > today();
  const supposed = useQuery({
    ...supposedQuery(parkId, { ...(whatIf ?? NOTHING), on: search.on ?? null }),
    enabled: Boolean(whatIf),
    placeholderData: keepPreviousData,
  });
  if (view.sets.length === 0) return <p className="note">{t('readiness.noSets')}</p>;
  const shown = (whatIf && supposed.data) || view;
  const chosen = shown.sets.find((s) => s.policyId === search.set) ?? shown.sets[0];
  const before = whatIf && view.sets.find((s) => s.policyId === chosen?.policyId);
  return (
    <>
      {(view.county || view.hardship) && (
        <p className="row">
          {view.county && <span className="tag">{t('readiness.county')}</span>}
          {view.hardship && <span className="tag">{t('readiness.hardship')}</span>}
        </p>
      )}
      <div className="readiness">
        <Sets sets={shown.sets} shown={chosen?.policyId} onShow={(policyId) => onSearch({ set: policyId })} />
        {chosen && (
          <SetPanel
            parkId={parkId}
            set={chosen}
            before={before}
            onOpen={whatIf ? undefined : setOpened}
            onSave={!whatIf && !ahead && can('PARK_EDIT') ? () => setSaving(true) : undefined}
          />
        )}
      </div>
      <Suspense fallback={null}>
        {opened && (
          <RecordsDrawer parkId={parkId} on={search.on} opened={opened} onClose={() => setOpened(undefined)} />
        )}
        {saving && chosen && (
          <SaveDrawer parkId={parkId} on={search.on} set={chosen} onClose={() => setSaving(false)} />
        )}
      </Suspense>
    </>
  );
}

const NOTHING: ReadinessTrialRequest = {
  ...{ on: null, graduating: [], leaving: [], newIncubatees: 0, newMentors: 0, facts: [] },
};

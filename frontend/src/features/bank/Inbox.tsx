import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { BankLineState, type BankLineView } from '@/api/gen/types.gen';
import { FilterBar, ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { Loaded } from '@/shared/ui/Loaded';
import { LINES, linesQuery } from './asked';
import { ConfirmAll } from './ConfirmAll';
import { Line } from './Line';
import type { BankSearch } from './search';
import { useDecide } from './useDecide';
import { walk } from './walk';

const Pager = lazy(() => import('@/shared/ui/Pager'));
const DecideDrawer = lazy(() => import('./DecideDrawer'));
const IgnoreDrawer = lazy(() => import('./IgnoreDrawer'));

type Props = { parkId: string; search: BankSearch; set: (p: Partial<BankSearch>) => void };

/** Lines to be decided on. Arrow keys go from line to line, Enter takes what is certain and asks about the rest. */
export function Inbox({ parkId, search, set }: Props) {
  const { t } = useTranslation();
  const query = useQuery({ ...linesQuery(parkId, search), placeholderData: keepPreviousData });
  const { q, state, page } = search;
  const lines = query.data?.items ?? [];
  const filtered = Boolean(q || state);
  return (
    <>
      <FilterBar
        active={filtered}
        onReset={() => set({ q: undefined, state: undefined })}
        tools={<ConfirmAll parkId={parkId} lines={lines} />}
      >
        <SearchFilter label={t('bank.search')} value={q} onChange={(v) => set({ q: v })} />
        <ManyFilter
          label={t('bank.state')}
          values={Object.values(BankLineState)}
          text={(v) => t(`money.BankLineState.${v}`)}
          value={state ?? ['OPEN']}
          onChange={(v) => set({ state: v })}
        />
      </FilterBar>
      <Loaded query={query}>
        {({ total }) => (
          <section className="panel" aria-label={t('bank.lines')} aria-busy={query.isFetching}>
            <Lines parkId={parkId} lines={lines} set={set} filtered={filtered} />
            {total > LINES && (
              <Suspense fallback={null}>
                <Pager
                  current={page ?? 1}
                  pageSize={LINES}
                  total={total}
                  onChange={(n) => set({ page: n === 1 ? undefined : n })}
                />
              </Suspense>
            )}
          </section>
        )}
      </Loaded>
      <Drawers parkId={parkId} lines={lines} search={search} set={set} />
    </>
  );
}

type LinesProps = { parkId: string; lines: BankLineView[]; filtered: boolean; set: Props['set'] };

function Lines({ parkId, lines, filtered, set }: LinesProps) {
  const { t } = useTranslation();
  const decide = useDecide(parkId);
  if (lines.length === 0) return <p className="empty">{t(filtered ? 'list.empty' : 'bank.noLines')}</p>;
  return (
    <>
      <p className="note bank-hint">{t('bank.keys')}</p>
      <ul className="plain bank-lines" onKeyDown={walk}>
        {lines.map((line) => (
          <Line
            key={line.id}
            parkId={parkId}
            line={line}
            busy={decide.busy}
            onConfirm={(proposal) => decide.confirm(line, proposal)}
            onReopen={() => decide.reopen(line)}
            onOpen={(open) => set({ open, line: line.id, page: undefined })}
          />
        ))}
      </ul>
    </>
  );
}

function Drawers({ parkId, lines, search, set }: Props & { lines: BankLineView[] }) {
  const line = lines.find((l) => l.id === search.line);
  const close = () => set({ open: undefined, line: undefined, page: search.page });
  if (!line) return null;
  return (
    <Suspense fallback={null}>
      {search.open === 'decide' && line.abilities.includes('confirm') && (
        <DecideDrawer parkId={parkId} line={line} onClose={close} />
      )}
      {search.open === 'ignore' && line.abilities.includes('ignore') && (
        <IgnoreDrawer parkId={parkId} line={line} onClose={close} />
      )}
    </Suspense>
  );
}

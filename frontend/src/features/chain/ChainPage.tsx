import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { DateInput } from '@/shared/ui/DateInput';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Column } from './Column';
import { chainQuery } from './queries';
import type { ChainSearch } from './search';
import './words';
import './chain.css';

const RulesDrawer = lazy(() => import('./RulesDrawer'));
const MoveDrawer = lazy(() => import('./MoveDrawer'));
const route = getRouteApi('/parks/$parkId/chain');

/** What is held over the board: who it is, and where it may be let go. */
export type Held = { tenantId: string; next: Stage[] };

export function ChainPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const [held, setHeld] = useState<Held>();
  const query = useQuery({ ...chainQuery(parkId, search.on), placeholderData: keepPreviousData });
  const set = (patch: Partial<ChainSearch>) =>
    void navigate({ search: (s) => ({ ...s, ...patch }), replace: true, resetScroll: false });
  const day = search.on ?? today();
  const moves = can('TENANT_EDIT') && day === today();
  return (
    <div className="stack">
      <PageHead
        title={t('chain.title')}
        note={t('chain.note')}
        actions={
          <span className="row">
            <span className="date-field">
              <DateInput
                aria-label={t('chain.asOf')}
                value={day}
                allowClear={false}
                onChange={(on) => set({ on: !on || on === today() ? undefined : on })}
              />
            </span>
            <Button onClick={() => set({ open: 'rules' })}>{t('chain.rules')}</Button>
          </span>
        }
      />
      <Loaded query={query} rows={12}>
        {(board) => (
          <div className="chain">
            {board.columns.map((column) => (
              <Column
                key={column.stage}
                parkId={parkId}
                on={search.on}
                column={column}
                held={held}
                onHold={moves ? setHeld : undefined}
                onMove={moves ? (tenantId, to) => set({ move: tenantId, to }) : undefined}
              />
            ))}
          </div>
        )}
      </Loaded>
      <Suspense fallback={null}>
        {search.open === 'rules' && <RulesDrawer parkId={parkId} onClose={() => set({ open: undefined })} />}
        {search.move && (
          <MoveDrawer
            parkId={parkId}
            tenantId={search.move}
            to={search.to}
            onClose={() => set({ move: undefined, to: undefined })}
          />
        )}
      </Suspense>
    </div>
  );
}

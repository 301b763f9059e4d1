import { PrinterOutlined } from '@ant-design/icons';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/lib/format';
import { PageHead } from '@/shared/ui/PageHead';
import { DateBar } from './DateBar';
import { Drawing } from './Drawing';
import { OccupancyFigures } from './OccupancyFigures';
import type { BoardSearch } from './search';
import { UnitRows } from './UnitRows';
import './words';
import '@/features/tenants/words';
import '@/features/units/words';

const UnitDrawer = lazy(() => import('./UnitDrawer'));
const route = getRouteApi('/parks/$parkId/board');

export function BoardPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (patch: Partial<BoardSearch>, replace = false) =>
    void navigate({ search: (s) => ({ ...s, ...patch }), replace, resetScroll: false });
  return (
    <div className="stack board">
      <PageHead
        title={t('board.title')}
        note={t('board.asOf', { on: search.on ?? today() })}
        actions={
          <span className="row no-print">
            <Segmented<'plan' | 'list'>
              aria-label={t('board.view')}
              value={search.view ?? 'plan'}
              onChange={(v) => set({ view: v === 'list' ? v : undefined, page: undefined })}
              options={[
                { value: 'plan', label: t('board.plan') },
                { value: 'list', label: t('board.list') },
              ]}
            />
            <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
              {t('board.print')}
            </Button>
          </span>
        }
      />
      <DateBar on={search.on} onChange={(on) => set({ on, page: undefined }, true)} />
      <OccupancyFigures parkId={parkId} on={search.on} />
      {search.view === 'list' ? (
        <UnitRows parkId={parkId} search={search} set={set} />
      ) : (
        <Drawing parkId={parkId} search={search} set={set} />
      )}
      {search.unit && (
        <Suspense fallback={null}>
          <UnitDrawer parkId={parkId} unitId={search.unit} on={search.on} onClose={() => set({ unit: undefined })} />
        </Suspense>
      )}
    </div>
  );
}

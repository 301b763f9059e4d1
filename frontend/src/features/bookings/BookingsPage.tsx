import { PlusOutlined } from '@ant-design/icons';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHead } from '@/shared/ui/PageHead';
import { TabBar } from '@/shared/ui/TabBar';
import { DayView } from './DayView';
import { type BookingSearch, VIEWS } from './search';
import { WeekView } from './WeekView';
import '@/features/facilities/words';
import './bookings.css';
import './words';
import '@/shared/ui/pair.css';

const ListView = lazy(() => import('./ListView'));
const FindView = lazy(() => import('./FindView'));
const Drawers = lazy(() => import('./Drawers'));
const route = getRouteApi('/parks/$parkId/bookings');

/** Who is where and when: all rooms of a day, a room's week, a list, and where something is still free. */
export function BookingsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const books = can('BOOKING_EDIT');
  const set = (patch: Partial<BookingSearch>) =>
    void navigate({ search: (s) => ({ ...s, ...patch }), resetScroll: false });
  const view = search.view ?? 'day';
  const of = { parkId, search, set, books };
  return (
    <div className="stack">
      <PageHead
        title={t('bookings.title')}
        note={t('bookings.note')}
        actions={
          <>
            <LinkButton to="/parks/$parkId/facilities" params={{ parkId }}>
              {t('facilities.title')}
            </LinkButton>
            {books && <Button onClick={() => set({ open: 'series' })}>{t('bookings.series.repeat')}</Button>}
            {books && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => set({ open: 'book' })}>
                {t('bookings.book')}
              </Button>
            )}
          </>
        }
      />
      <TabBar
        tabs={VIEWS.map((key) => ({ key, text: t(`bookings.view.${key}`) }))}
        active={view}
        onChange={(key) => set({ view: key === 'day' ? undefined : key, page: undefined })}
      >
        {view === 'day' && <DayView {...of} />}
        {view === 'week' && <WeekView {...of} />}
        <Suspense fallback={null}>
          {view === 'list' && <ListView {...of} />}
          {view === 'find' && <FindView {...of} />}
        </Suspense>
      </TabBar>
      <Suspense fallback={null}>{(search.open || search.booking || search.series) && <Drawers {...of} />}</Suspense>
    </div>
  );
}

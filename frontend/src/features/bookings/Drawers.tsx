import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useFailedClose } from '@/shared/lib/useFailedClose';
import { bookingQuery } from './asked';
import BookDrawer, { startOf } from './BookDrawer';
import BookingDrawer from './BookingDrawer';
import { useDay, type View } from './view';

const ChangeDrawer = lazy(() => import('./ChangeDrawer'));
const ReasonDrawer = lazy(() => import('./ReasonDrawer'));
const SeriesDrawer = lazy(() => import('./series/SeriesDrawer'));
const SeriesDatesDrawer = lazy(() => import('./series/SeriesDatesDrawer'));

/** What is open over the page, by its address. */
export default function Drawers({ parkId, search, set, books }: View) {
  const { open, booking, series } = search;
  const { day, known } = useDay(parkId, search);
  const closeForm = () => set({ open: undefined, from: undefined, to: undefined });
  return (
    <Suspense fallback={null}>
      {open === 'book' && books && (search.date || known) && (
        <BookDrawer key={`${search.from} ${search.to}`} parkId={parkId} search={search} day={day} onClose={closeForm} />
      )}
      {open === 'series' && books && (search.date || known) && (
        <SeriesDrawer
          place={{ parkId }}
          initial={{ ...startOf(search, day), people: search.people }}
          onMade={(made) => set({ open: undefined, from: undefined, to: undefined, series: made })}
          onClose={closeForm}
        />
      )}
      {series && (
        <SeriesDatesDrawer
          key={series}
          parkId={parkId}
          seriesId={series}
          onOpen={(id) => set({ series: undefined, booking: id })}
          onClose={() => set({ series: undefined })}
        />
      )}
      {booking && (
        <>
          <BookingDrawer
            key={booking}
            parkId={parkId}
            bookingId={booking}
            set={set}
            onClose={() => set({ booking: undefined, open: undefined })}
          />
          <OfBooking parkId={parkId} bookingId={booking} open={open} onClose={closeForm} />
        </>
      )}
    </Suspense>
  );
}

type OfProps = { parkId: string; bookingId: string; open: View['search']['open']; onClose: () => void };

function OfBooking({ parkId, bookingId, open, onClose }: OfProps) {
  const query = useQuery(bookingQuery(parkId, bookingId));
  useFailedClose(open && query.error, onClose);
  const b = query.data;
  if (!b) return null;
  if (open === 'change' && b.abilities.includes('CHANGE'))
    return <ChangeDrawer parkId={parkId} booking={b} onClose={onClose} />;
  if (open === 'reject' || open === 'cancel' || open === 'noShow' || open === 'attend')
    return <ReasonDrawer parkId={parkId} booking={b} move={open} onClose={onClose} />;
  return null;
}

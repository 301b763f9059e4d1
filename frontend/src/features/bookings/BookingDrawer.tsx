import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookingApprove, bookingCheckIn, bookingConfirm, bookingFinish } from '@/api/gen/sdk.gen';
import type { BookingMove, BookingResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { useAsk } from '@/shared/lib/useAsk';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Loaded } from '@/shared/ui/Loaded';
import { bookingQuery, STALE } from './asked';
import { BookingFacts } from './BookingFacts';
import { StateTag } from './StateTag';
import type { BookingSearch } from './search';

type Props = {
  parkId: string;
  bookingId: string;
  set: (patch: Partial<BookingSearch>) => void;
  onClose: () => void;
};

/** One booking and what can be done with it now. */
export default function BookingDrawer({ parkId, bookingId, set, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const query = useQuery(bookingQuery(parkId, bookingId));
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 480}
      title={
        query.data ? (
          <span className="row">
            {query.data.title} <StateTag state={query.data.state} />
          </span>
        ) : (
          t('bookings.one')
        )
      }
      footer={query.data && <Moves parkId={parkId} booking={query.data} set={set} />}
    >
      <Loaded query={query} rows={6}>
        {(booking) => (
          <div className="stack">
            <BookingFacts booking={booking} />
            {booking.seriesId && (
              <div className="row">
                <Button onClick={() => set({ series: booking.seriesId ?? undefined, booking: undefined })}>
                  {t('bookings.series.see')}
                </Button>
              </div>
            )}
          </div>
        )}
      </Loaded>
    </Drawer>
  );
}

type MovesProps = { parkId: string; booking: BookingResponse; set: Props['set'] };

const DRAWERS = [
  { move: 'NO_SHOW', open: 'noShow', danger: true },
  { move: 'CANCEL', open: 'cancel', danger: true },
  { move: 'REJECT', open: 'reject', danger: true },
  { move: 'CHANGE', open: 'change', danger: false },
  { move: 'ATTEND', open: 'attend', danger: false },
] as const;

const ASKED = ['FINISH', 'CHECK_IN', 'CONFIRM', 'APPROVE'] as const;

/** A booking as it stands here: a move of one that has changed meanwhile is refused. */
const callOf = (parkId: string, { id, version }: BookingResponse) =>
  ({ path: { parkId, bookingId: id }, headers: { 'If-Match': etag(version) }, throwOnError: true }) as const;

const MAKE: Record<(typeof ASKED)[number], (parkId: string, b: BookingResponse) => Promise<unknown>> = {
  FINISH: (parkId, b) => bookingFinish(callOf(parkId, b)),
  CHECK_IN: (parkId, b) => bookingCheckIn(callOf(parkId, b)),
  APPROVE: (parkId, b) => bookingApprove(callOf(parkId, b)),
  CONFIRM: (parkId, b) =>
    bookingConfirm({
      ...callOf(parkId, b),
      body: compact({ title: b.title, people: b.people, note: b.note }),
    }),
};

function Moves({ parkId, booking: b, set }: MovesProps) {
  const { t } = useTranslation();
  const ask = useAsk(STALE);
  const may = (move: BookingMove) => b.abilities.includes(move);
  return (
    <div className="booking-moves">
      {DRAWERS.filter(({ move }) => may(move)).map(({ move, open, danger }) => (
        <Button key={move} danger={danger} onClick={() => set({ open })}>
          {t(`bookings.move.${move}`)}
        </Button>
      ))}
      {ASKED.filter(may).map((move) => (
        <Button
          key={move}
          type="primary"
          onClick={() =>
            void ask({
              title: t(`bookings.ask.${move}`, { title: b.title }),
              content: t(`bookings.askText.${move}`),
              okText: t(`bookings.move.${move}`),
              done: t(`bookings.done.${move}`),
              make: () => MAKE[move](parkId, b),
            })
          }
        >
          {t(`bookings.move.${move}`)}
        </Button>
      ))}
    </div>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookingChange, bookingGet } from '@/api/gen/sdk.gen';
import type { BookingResponse } from '@/api/gen/types.gen';
import { clock, minuteOf } from '@/shared/lib/clock';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { STALE } from './asked';
import { dayTitle } from './columns';
import type { Column } from './grid/geometry';

type Where = { facilityIds: string[]; date: string; from: string; to: string };

const whereOf = (b: BookingResponse): Where => ({
  ...{ facilityIds: b.facilities.map((f) => f.id), date: b.date, from: b.from, to: b.to },
});

/** A booking as it was moved, and where it lay before. */
export type Moved = { booking: BookingResponse; before: Where };

/** Moves a booking that was dragged: asked once, and taken back by one press until the next is moved. */
export function useMoving(parkId: string) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const [moved, setMoved] = useState<Moved>();
  const qc = useQueryClient();
  const refresh = () => qc.invalidateQueries(ofOperations(STALE));
  const send = async (b: BookingResponse, where: Where) => {
    const { data } = await bookingChange({
      path: { parkId, bookingId: b.id },
      headers: { 'If-Match': etag(b.version) },
      body: compact({ ...where, title: b.title, people: b.people, note: b.note }),
      throwOnError: true,
    });
    return data;
  };
  const failed = (e: unknown) => void message.error(errorText(t, e), 8);
  const undo = ({ booking, before }: Moved) => {
    setMoved(undefined);
    void send(booking, before)
      .then(() => message.success(t('bookings.undone')), failed)
      .finally(refresh);
  };
  const onMove = async (bookingId: string, source: Column, target: Column, start: number) => {
    let booking: BookingResponse;
    try {
      booking = (await bookingGet({ path: { parkId, bookingId }, throwOnError: true })).data;
    } catch (e) {
      return failed(e);
    }
    const before = whereOf(booking);
    const length = minuteOf(booking.to) - minuteOf(booking.from);
    const after: Where = {
      facilityIds: before.facilityIds.map((id) => (id === source.facilityId ? target.facilityId : id)),
      ...{ date: target.day, from: clock(start), to: clock(start + length) },
    };
    const what = t('bookings.askMoveText', {
      ...{ fromDay: dayTitle(t, before.date), fromTime: before.from, day: target.label },
      ...{ time: after.from, end: after.to },
    });
    modal.confirm({
      title: t('bookings.askMove', { title: booking.title }),
      content: target.approves ? `${what}${t('bookings.askMoveAgain', { name: target.room })}` : what,
      okText: t('bookings.doMove'),
      cancelText: t('form.cancel'),
      onOk: () =>
        send(booking, after)
          .then((now) => setMoved({ booking: now, before }), failed)
          .finally(refresh),
    });
  };
  return { onMove, moved, undo, dismiss: () => setMoved(undefined) };
}

import type { TFunction } from 'i18next';
import type { FacilityDay, FacilityDayRow, FacilityDaysView, FacilityTaken } from '@/api/gen/types.gen';
import { clock, minuteOf, weekdayOf } from '@/shared/lib/clock';
import type { Block, Column } from './grid/geometry';
import { blocked } from './nextFree';
import { pastOf } from './past';

type How = { by: 'room' | 'day'; t: TFunction; moves: boolean };

const MOVABLE: readonly (string | null)[] = ['REQUESTED', 'APPROVED'];

/** `周四 11-26`, and what is special about the day. */
export const dayTitle = (t: TFunction, day: string) => `${t(`bookings.weekday.${weekdayOf(day)}`)} ${day.slice(5)}`;

export const dayNote = (t: TFunction, { dayKind }: Pick<FacilityDay, 'dayKind'>) =>
  dayKind === 'HOLIDAY' || dayKind === 'MAKE_UP_DAY' ? t(`facilities.dayKind.${dayKind}`) : '';

/** `2026-11-26 周四` */
export const fullDay = (t: TFunction, day: string) => `${day} ${t(`bookings.weekday.${weekdayOf(day)}`)}`;

/** What an answer of days looks like in a grid: a column for each room and day. */
export function columnsOf(answer: FacilityDaysView, how: How): Column[] {
  return answer.facilities.flatMap((room) =>
    room.days.map(({ date, open, taken }) => {
      const day = answer.days.find((d) => d.date === date);
      const note = day ? dayNote(how.t, day) : '';
      const title = dayTitle(how.t, date);
      return {
        ...{ key: `${room.id} ${date}`, facilityId: room.id, day: date, past: pastOf(answer, date) },
        title: how.by === 'day' ? room.name : title,
        note: how.by === 'day' ? capacityNote(how.t, room) : note,
        ...{ room: room.name, approves: room.needsApproval },
        label: [room.name, title, note].filter(Boolean).join(' '),
        open: open.map((o) => ({ from: minuteOf(o.from), to: minuteOf(o.to) })),
        kept: taken.map((span) => blocked(span, room.bufferMinutes)),
        step: room.stepMinutes,
        blocks: taken.map((span) => blockOf(span, date >= answer.today, how)),
      };
    }),
  );
}

const capacityNote = (t: TFunction, { capacity }: FacilityDayRow) =>
  capacity == null ? '' : t('facilities.people', { n: capacity });

function blockOf(span: FacilityTaken, ahead: boolean, { t, moves }: How): Block {
  const what = span.state ? t(`bookings.state.${span.state}`) : t(`bookings.taken.${span.kind}`);
  const [from, to] = [minuteOf(span.from), minuteOf(span.to)];
  const who = [span.company, span.title].filter(Boolean).join(' · ');
  return {
    ...{ from, to, key: span.bookingId ?? `${span.kind} ${span.from}`, opens: Boolean(span.bookingId) },
    text: who || what,
    label: `${clock(from)}–${clock(to)} ${who ? `${who} ${what}` : what}`,
    tone: span.kind === 'BOOKING' ? (span.state ?? 'APPROVED') : span.kind,
    movable: moves && ahead && span.kind === 'BOOKING' && MOVABLE.includes(span.state),
  };
}

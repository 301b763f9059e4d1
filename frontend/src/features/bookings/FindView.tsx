import { useQueries, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FacilityDaysView, FacilitySummary } from '@/api/gen/types.gen';
import { clock, minuteOf } from '@/shared/lib/clock';
import { addDays } from '@/shared/lib/format';
import { LoadError } from '@/shared/ui/LoadError';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { SOUGHT, soughtQuery, spanQuery } from './asked';
import { dayTitle } from './columns';
import { FindForm } from './FindForm';
import type { BookingSearch } from './search';
import { type Slot, slotsOf, suits } from './slots';
import { USUAL_MINUTES, useDay, type View } from './view';

const AHEAD = 6;
const SHOWN = 60;

/** Where something is free for so many people, with what is needed, in a part of the day. */
export default function FindView({ parkId, search, set, books }: View) {
  const { t } = useTranslation();
  const { day, today } = useDay(parkId, search);
  const sought = { ...search, minutes: search.minutes ?? USUAL_MINUTES, part: search.part ?? 'ANY' };
  const to = search.date ?? addDays(today, AHEAD);
  const rooms = useQuery(soughtQuery(parkId, search));
  const suitable = rooms.data?.items.filter((room) => suits(room, sought)) ?? [];
  const days = useSpan(parkId, day, to, suitable);
  return (
    <div className="stack">
      <FindForm search={search} set={set} />
      <Panel title={search.date ? t('bookings.freeOn', { day: dayTitle(t, day) }) : t('bookings.freeWithin')}>
        <Loaded query={rooms}>
          {({ total }) => (
            <>
              {total > SOUGHT && <p className="note">{t('bookings.soughtCut', { n: SOUGHT, total })}</p>}
              {days.error != null && <LoadError error={days.error} retry={days.retry} />}
              {days.answer && (
                <Slots
                  slots={slotsOf(days.answer, suitable, sought)}
                  onBook={books ? (slot) => set(bookOf(slot, sought.minutes)) : undefined}
                />
              )}
              {rooms.data && suitable.length === 0 && <p className="note">{t('bookings.nothingFree')}</p>}
              {days.waiting && <p className="note">{t('state.loading')}</p>}
            </>
          )}
        </Loaded>
      </Panel>
    </div>
  );
}

/** The server tells so many rooms at once. */
const AT_ONCE = 50;

/** The days of many rooms, asked for in parts. */
function useSpan(parkId: string, from: string, to: string, rooms: FacilitySummary[]) {
  const ids = rooms.map((room) => room.id);
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) =>
    ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  const answers = useQueries({ queries: parts.map((part) => spanQuery(parkId, from, to, part)) });
  const failed = answers.find((a) => a.isError && !a.data);
  const all = answers.flatMap((a) => (a.data ? [a.data] : []));
  const [first] = all;
  const waiting = !failed && all.length < answers.length;
  const answer: FacilityDaysView | undefined =
    first && !waiting && !failed ? { ...first, facilities: all.flatMap((a) => a.facilities) } : undefined;
  return { answer, waiting, error: failed?.error, retry: () => void failed?.refetch() };
}

function Slots({ slots, onBook }: { slots: Slot[]; onBook: ((slot: Slot) => void) | undefined }) {
  const { t } = useTranslation();
  if (slots.length === 0) return <p className="note">{t('bookings.nothingFree')}</p>;
  return (
    <>
      <ul className="plain slot-list">
        {slots.slice(0, SHOWN).map((slot) => (
          <li key={`${slot.room.id} ${slot.date} ${slot.from}`}>
            <SlotCard slot={slot} onBook={onBook && (() => onBook(slot))} />
          </li>
        ))}
      </ul>
      {slots.length > SHOWN && <p className="note">{t('bookings.moreFree', { n: slots.length - SHOWN })}</p>}
    </>
  );
}

const bookOf = (slot: Slot, minutes: number): Partial<BookingSearch> => ({
  ...{ open: 'book', facility: slot.room.id, date: slot.date, from: slot.from },
  to: clock(minuteOf(slot.from) + minutes),
});

function SlotCard({ slot: s, onBook }: { slot: Slot; onBook: (() => void) | undefined }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <span className="row">
        <strong>{s.room.name}</strong>
        <span className="note">
          {t(`facilities.kind.${s.room.kind}`)}
          {s.room.capacity != null && ` · ${t('facilities.people', { n: s.room.capacity })}`}
        </span>
      </span>
      <span className="row">
        <span className="num grow">
          {dayTitle(t, s.date)} {s.from}–{s.to}
        </span>
        {onBook && (
          <Button
            size="small"
            aria-label={t('bookings.bookOne', { name: s.room.name, day: dayTitle(t, s.date), from: s.from })}
            onClick={onBook}
          >
            {t('bookings.doBook')}
          </Button>
        )}
      </span>
    </div>
  );
}

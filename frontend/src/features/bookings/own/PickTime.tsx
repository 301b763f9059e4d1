import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FacilityDaysView, OwnFacilityView } from '@/api/gen/types.gen';
import { clock } from '@/shared/lib/clock';
import { addDays } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { dayNote, dayTitle } from '../columns';
import type { BookSearch } from '../search';
import { ZoneNote } from '../ZoneNote';
import { MOST_ROOMS, ownDaysQuery } from './asked';
import { Chips } from './Chips';
import { type Choice, choicesOf, lengthsOf } from './choices';
import { useTaking } from './useTaking';

type Props = {
  companyId: string;
  tenantId: string;
  rooms: OwnFacilityView[];
  any: boolean;
  people: number | undefined;
  search: BookSearch;
  set: (patch: BookSearch) => void;
};

/** The day, how long, and the times that are free; a tap on one takes it. */
export function PickTime(props: Props) {
  const { t } = useTranslation();
  const { companyId, tenantId, any, people, search } = props;
  const rooms = props.rooms.slice(0, MOST_ROOMS);
  const [room] = rooms;
  const query = useQuery({
    ...ownDaysQuery(
      companyId,
      tenantId,
      room?.zone ?? '',
      rooms.map((f) => f.id),
      search.date,
    ),
    enabled: room !== undefined,
  });
  if (!room) return <p className="note">{t('bookings.own.noneThatBig', { n: people })}</p>;
  return (
    <div className="stack">
      <h2>{any ? t('bookings.own.anyRoom', { n: people }) : room.facts.name}</h2>
      {props.rooms.length > MOST_ROOMS && (
        <p className="note">{t('bookings.own.anyCut', { n: MOST_ROOMS, total: props.rooms.length })}</p>
      )}
      {!any && room.facts.description && <p className="note pre-line">{room.facts.description}</p>}
      <Loaded query={query} rows={8}>
        {(answer) => <Choose {...props} rooms={rooms} answer={answer} day={search.date ?? answer.today} />}
      </Loaded>
    </div>
  );
}

function Choose({ rooms, any, answer, day, search, set, ...of }: Props & { answer: FacilityDaysView; day: string }) {
  const { t } = useTranslation();
  const lengths = lengthsOf(rooms);
  const minutes = search.minutes ?? (lengths.includes(60) ? 60 : (lengths[0] ?? 60));
  const furthest = addDays(answer.today, Math.max(...rooms.map((f) => f.facts.daysAhead)));
  const days = answer.days.filter((d) => d.date >= answer.today && d.date <= furthest);
  const [first, last] = [days[0]?.date ?? answer.today, days.at(-1)?.date ?? answer.today];
  const choices = choicesOf(answer, rooms, day, minutes, search.change);
  const taking = useTaking({ ...of, search, day, minutes });
  const dayName = (date: string) => {
    if (date === answer.today) return t('bookings.own.today');
    return date === addDays(answer.today, 1) ? t('bookings.own.tomorrow') : dayTitle(t, date);
  };
  return (
    <>
      <Chips
        label={t('bookings.date')}
        chips={[
          ...(first > answer.today ? [{ key: answer.today, text: t('bookings.own.earlier') }] : []),
          ...days.map((d) => ({ key: d.date, text: dayName(d.date), note: dayNote(t, d) })),
          ...(last < furthest ? [{ key: addDays(last, 1), text: t('bookings.own.later') }] : []),
        ]}
        chosen={day}
        onChoose={(date) => set({ date })}
      />
      <Chips
        label={t('bookings.howLong')}
        chips={lengths.map((n) => ({ key: String(n), text: t('bookings.own.length', { n: n / 60 }) }))}
        chosen={String(minutes)}
        onChoose={(n) => set({ minutes: Number(n) })}
      />
      {taking.refusal && (
        <p className="tag-bad refusal" role="alert">
          {taking.refusal}
        </p>
      )}
      <section aria-label={t('bookings.own.times')}>
        {choices.length === 0 ? (
          <Instead answer={answer} rooms={rooms} day={day} minutes={minutes} onDay={(date) => set({ date })} />
        ) : (
          <ul className="times">
            {choices.map((c) => (
              <li key={c.from}>
                <Time choice={c} minutes={minutes} any={any} busy={taking.busy} onTake={() => taking.take(c)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <p className="note">{t(search.change ? 'bookings.own.moveNote' : 'bookings.own.tapNote')}</p>
      <ZoneNote zone={answer.zone} />
    </>
  );
}

type TimeProps = { choice: Choice; minutes: number; any: boolean; busy: boolean; onTake: () => void };

function Time({ choice: { from, room }, minutes, any, busy, onTake }: TimeProps) {
  return (
    <button type="button" className="time" disabled={busy} onClick={onTake}>
      <span className="num">
        {clock(from)}–{clock(from + minutes)}
      </span>
      {any && <span className="note">{room.facts.name}</span>}
    </button>
  );
}

type InsteadProps = {
  answer: FacilityDaysView;
  rooms: OwnFacilityView[];
  day: string;
  minutes: number;
  onDay: (date: string) => void;
};

/** Nothing that day: the next day on which there is. */
function Instead({ answer, rooms, day, minutes, onDay }: InsteadProps) {
  const { t } = useTranslation();
  const next = answer.days.find((d) => d.date > day && choicesOf(answer, rooms, d.date, minutes).length > 0);
  if (!next) return <p className="note">{t('bookings.own.fullAll')}</p>;
  return (
    <p className="note">
      {t('bookings.own.full')}{' '}
      <button type="button" className="time inline" onClick={() => onDay(next.date)}>
        {t('bookings.own.nextDay', { day: dayTitle(t, next.date) })}
      </button>
    </p>
  );
}

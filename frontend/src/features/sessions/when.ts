import type { SessionSummary } from '@/api/gen/types.gen';
import { wallOf } from '@/shared/lib/clock';
import { daysBetween, today } from '@/shared/lib/format';

type Timed = Pick<SessionSummary, 'startsAt' | 'endsAt'>;

/** A mentor works in several parks; all that is agreed on goes by one clock, which the pages name. */
const ZONE = 'Asia/Shanghai';

const weekday = (day: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Day, begin and end as Beijing's clocks show them; undefined while no time is set. */
export function wallTimes({ startsAt, endsAt }: Timed) {
  if (!startsAt || !endsAt) return undefined;
  const from = wallOf(new Date(startsAt), ZONE);
  return { day: from.day, from: from.time, to: wallOf(new Date(endsAt), ZONE).time };
}

/** `2026-11-26 周四 14:00–15:30` */
export function timeText(session: Timed, locale: string) {
  const wall = wallTimes(session);
  return wall && `${wall.day} ${weekday(wall.day, locale)} ${wall.from}–${wall.to}`;
}

/** The instant at which those clocks show a day and a time; 24:00 ends the day. */
export function instantOf(day: string, time: string) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const asUtc = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * 60_000;
  const shown = wallOf(new Date(asUtc), ZONE);
  const ahead = Date.parse(`${shown.day}T${shown.time}:00Z`) - asUtc;
  return new Date(asUtc - ahead).toISOString();
}

/** Whether it has begun, so that it can be held or missed. */
export const begun = ({ startsAt }: Timed) => startsAt != null && Date.parse(startsAt) <= Date.now();

export const isToday = (session: Timed) => wallTimes(session)?.day === wallOf(new Date(), ZONE).day;

/** Days until a last day; below zero once it has passed. */
export const daysUntil = (day: string) => daysBetween(today(), day);

/** `3.5` for 210 minutes. */
export const hoursOf = (minutes: number) => String(Math.round((minutes / 60) * 10) / 10);

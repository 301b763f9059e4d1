import type { FacilityDayCell, FacilityTaken } from '@/api/gen/types.gen';
import { minuteOf } from '@/shared/lib/clock';

/** Booked is what nobody has checked in to yet, held what somebody is still filling in. */
export type NowState = 'free' | 'busy' | 'booked' | 'held' | 'blocked' | 'shut';

/** How it is with a room at this minute, and what comes after; whoever has it now, from when and until when. */
export type Now = {
  state: NowState;
  until?: string;
  /** Free until it closes. */
  allDay?: boolean;
  /** When it opens again today. */
  opens?: string;
  here?: FacilityTaken;
  next: FacilityTaken[];
};

export function stateOf({ kind, state }: FacilityTaken): NowState {
  if (kind === 'BLACKOUT') return 'blocked';
  if (kind === 'HOLD') return 'held';
  return kind === 'TAKEN' || state === 'IN_USE' ? 'busy' : 'booked';
}

/** What was called off or never came takes no time; what is over does not count either. */
export function nowOf({ open, taken }: FacilityDayCell, minute: number): Now {
  const ahead = taken.filter((b) => minuteOf(b.to) > minute).sort((a, b) => a.from.localeCompare(b.from));
  const here = ahead.find((b) => minuteOf(b.from) <= minute);
  const next = ahead.filter((b) => b !== here);
  if (here) return { state: stateOf(here), until: here.to, here, next };
  const hours = open.find((o) => minuteOf(o.from) <= minute && minute < minuteOf(o.to));
  if (!hours) return { state: 'shut', opens: open.find((o) => minuteOf(o.from) > minute)?.from, next };
  const [first] = next;
  const until = first && first.from < hours.to ? first.from : hours.to;
  return { state: 'free', until, allDay: !first && open.at(-1) === hours, next };
}

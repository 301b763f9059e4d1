import { BookingState, FacilityKind } from '@/api/gen/types.gen';
import { date, int, oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export const DAY_PARTS = ['ANY', 'MORNING', 'AFTERNOON', 'EVENING'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

export const VIEWS = ['day', 'week', 'list', 'find'] as const;
const DRAWERS = ['book', 'series', 'change', 'reject', 'cancel', 'noShow', 'attend'] as const;

export type BookingSearch = PageSearch & {
  view?: (typeof VIEWS)[number];
  date?: string;
  facility?: string;
  /** What is open over the page; a time with it is where it begins. */
  open?: (typeof DRAWERS)[number];
  booking?: string;
  series?: string;
  from?: string;
  to?: string;
  state?: BookingState[];
  people?: number;
  kind?: FacilityKind[];
  feature?: string;
  minutes?: number;
  part?: DayPart;
};

const time = (v: unknown) => (typeof v === 'string' && /^([01]\d|2[0-4]):[0-5]\d$/.test(v) ? v : undefined);

export const parseBookingSearch = (s: Raw): BookingSearch => ({
  ...parsePage(s, []),
  view: oneOf(VIEWS, s.view),
  date: date(s.date),
  facility: text(s.facility, 40),
  open: oneOf(DRAWERS, s.open),
  booking: text(s.booking, 40),
  series: text(s.series, 40),
  from: time(s.from),
  to: time(s.to),
  state: someOf(Object.values(BookingState), s.state),
  people: int(s.people, 1, 2000),
  kind: someOf(Object.values(FacilityKind), s.kind),
  feature: text(s.feature, 30),
  minutes: int(s.minutes, 5, 1440),
  part: oneOf(DAY_PARTS, s.part),
});

/** On the way to a booking on the phone: the room or that any will do, how many come, the day, how long. */
export type BookSearch = {
  room?: string;
  tenant?: string;
  people?: number;
  date?: string;
  minutes?: number;
  /** The booking whose time is being changed. */
  change?: string;
  /** What comes again is booked in a form over the page. */
  open?: 'series';
};

export const ANY = 'any';

export const parseBookSearch = (s: Raw): BookSearch => ({
  room: text(s.room, 40),
  tenant: text(s.tenant, 40),
  people: int(s.people, 1, 2000),
  date: date(s.date),
  minutes: int(s.minutes, 5, 1440),
  change: text(s.change, 40),
  open: oneOf(['series'] as const, s.open),
});

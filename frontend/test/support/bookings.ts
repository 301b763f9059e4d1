import type {
  BookingResponse,
  FacilityDaysView,
  FacilityResponse,
  FacilityTaken,
  OwnFacilityView,
} from '../../src/api/gen/types.gen';
import { id } from './world';

/** A day far off, a Thursday: no clock makes it past. */
export const DAY = '2099-11-26';
export const ROOM = id(50, 1);
export const HALL = id(50, 2);
export const BOOKING = id(51, 1);

export const yuan = (amount: string) => ({ amount, currency: 'CNY' });

export const taken = (from: string, to: string, more: Partial<FacilityTaken> = {}): FacilityTaken => ({
  ...{
    kind: 'BOOKING',
    from,
    to,
    bookingId: BOOKING,
    state: 'APPROVED',
    title: '项目周会',
    company: '云耕科技（示例）',
  },
  ...more,
});

type Taken = Partial<Record<string, FacilityTaken[]>>;

/** Two rooms, open from 9 to 12 and from 14 to 18. */
export const daysOf = (dates: string[], lies: Taken = {}, bufferMinutes = 0): FacilityDaysView => ({
  zone: 'Asia/Shanghai',
  today: '2099-11-25',
  days: dates.map((date) => ({ date, dayKind: 'THURSDAY', known: true })),
  facilities: [
    { id: ROOM, code: 'HY-1', name: '301 会议室', capacity: 8, lies },
    { id: HALL, code: 'LY-1', name: '路演厅', capacity: 120, lies: {} as Taken },
  ].map(({ lies: own, ...room }) => ({
    ...room,
    ...{ kind: 'MEETING_ROOM' as const, needsApproval: false, stepMinutes: 30, bufferMinutes },
    days: dates.map((date) => ({
      date,
      open: [
        { from: '09:00', to: '12:00' },
        { from: '14:00', to: '18:00' },
      ],
      taken: own[date] ?? [],
    })),
  })),
});

export const facts = (more: Partial<FacilityResponse['facts']> = {}): FacilityResponse['facts'] => ({
  ...{ code: 'HY-1', name: '301 会议室', kind: 'MEETING_ROOM', place: 'A 栋 3 层', capacity: 8, features: ['白板'] },
  ...{ bufferMinutes: 0, stepMinutes: 30, minMinutes: 30, maxMinutes: 240, daysAhead: 30, noticeMinutes: 0 },
  ...{ bookers: 'TENANTS', needsApproval: false, freeCancelHours: 2, checkIn: true, charge: 'HOURS' },
  ...{ unitId: null, ownPrice: null, description: null },
  ...more,
});

export const ownRoom = (n: number, more: Partial<FacilityResponse['facts']> = {}): OwnFacilityView => ({
  ...{ id: n === 1 ? ROOM : HALL, facts: facts(more), hours: [], price: yuan('60.00'), zone: 'Asia/Shanghai' },
});

export const booking = (more: Partial<BookingResponse> = {}): BookingResponse => ({
  ...{ id: BOOKING, version: 3, number: 'YY-20991126-0001', state: 'APPROVED', title: '项目周会', date: DAY },
  ...{ from: '10:00', to: '11:00', startsAt: `${DAY}T02:00:00Z`, endsAt: `${DAY}T03:00:00Z`, zone: 'Asia/Shanghai' },
  facilities: [{ id: ROOM, code: 'HY-1', name: '301 会议室', kind: 'MEETING_ROOM' }],
  ...{ tenantId: id(10, 1), company: '云耕科技（示例）', people: 6, seriesId: null, heldUntil: null, note: null },
  ...{ madeAt: '2026-11-20T01:00:00Z', own: true, freeCancelUntil: `${DAY}T00:00:00Z`, endedAt: null },
  ...{ endReason: null, late: false, checkedInAt: null, abilities: ['CHANGE', 'CANCEL'] },
  price: {
    ...{ charged: false, freeMinutesLeft: 300, freeMinutes: 30, beyondMinutes: 30, amount: yuan('30.00') },
    lines: [
      {
        ...{ facilityId: ROOM, name: '301 会议室', charge: 'HOURS', minutes: 60, freeMinutes: 30, beyondMinutes: 30 },
        ...{ unitPrice: yuan('60.00'), amount: yuan('30.00') },
      },
    ],
  },
  ...more,
});

export const pageOf = <T>(...items: T[]) => ({ items, page: 1, size: 20, total: items.length, more: false });

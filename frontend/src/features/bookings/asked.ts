import { keepPreviousData } from '@tanstack/react-query';
import {
  bookingGetOptions,
  bookingListOptions,
  facilityDayListOptions,
  facilityGetOptions,
  facilityListOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import { weekdayOf } from '@/shared/lib/clock';
import { addDays } from '@/shared/lib/format';
import { PANEL_SIZE } from '@/shared/ui/PanelPager';
import type { BookingSearch } from './search';

/** The Monday of its week. */
const mondayOf = (day: string) => addDays(day, 1 - weekdayOf(day));

/** Rooms and equipment that can be booked, by name, code or place. */
export const roomsQuery = (parkId: string, q?: string) => ({
  ...facilityListOptions({ path: { parkId }, query: { state: ['ACTIVE'], q: q || undefined, size: 50 } }),
  placeholderData: keepPreviousData,
});

export const roomQuery = (parkId: string, facilityId: string) => facilityGetOptions({ path: { parkId, facilityId } });

/** As many as one looks at beside one another. */
export const roomPageQuery = (parkId: string, { kind, page }: BookingSearch) => ({
  ...facilityListOptions({ path: { parkId }, query: { state: ['ACTIVE'], kind, page, size: PANEL_SIZE } }),
  placeholderData: keepPreviousData,
});

/** As many as are looked through at once for a free time. */
export const SOUGHT = 100;

export const soughtQuery = (parkId: string, { kind }: BookingSearch) => ({
  ...facilityListOptions({ path: { parkId }, query: { state: ['ACTIVE'], kind, size: SOUGHT } }),
  placeholderData: keepPreviousData,
});

export const dayQuery = (parkId: string, day: string, facilityId: string[]) => ({
  ...facilityDayListOptions({ path: { parkId }, query: { from: day, to: day, facilityId } }),
  placeholderData: keepPreviousData,
});

export const weekQuery = (parkId: string, day: string, facilityId: string) => {
  const from = mondayOf(day);
  return {
    ...facilityDayListOptions({ path: { parkId }, query: { from, to: addDays(from, 6), facilityId: [facilityId] } }),
    placeholderData: keepPreviousData,
  };
};

export const bookingsQuery = (parkId: string, { page, size, state, facility, date }: BookingSearch) =>
  bookingListOptions({
    path: { parkId },
    query: { page, size, state, facilityId: facility, from: date, sort: date ? undefined : 'startsAt,desc' },
  });

export const bookingQuery = (parkId: string, bookingId: string) => bookingGetOptions({ path: { parkId, bookingId } });

/** Some rooms over some days. */
export const spanQuery = (parkId: string, from: string, to: string, facilityId: string[]) => ({
  ...facilityDayListOptions({ path: { parkId }, query: { from, to, facilityId } }),
  placeholderData: keepPreviousData,
});

/** What a booking makes old, in the park and with the company. */
export const STALE = [
  ...['facilityDayList', 'bookingList', 'bookingGet', 'facilityQuotaGet', 'bookingSeriesGet'],
  ...['ownFacilityDayList', 'ownBookingList', 'ownBookingGet', 'ownFacilityQuotaGet'],
];

import { keepPreviousData } from '@tanstack/react-query';
import {
  ownBookingGetOptions,
  ownBookingListOptions,
  ownFacilityDayListOptions,
  ownFacilityQuotaGetOptions,
  ownStayListOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import { ownFacilityList } from '@/api/gen/sdk.gen';
import {
  type BookingState,
  type OwnBookingListData,
  type OwnFacilityView,
  BookingState as State,
} from '@/api/gen/types.gen';
import { wallOf } from '@/shared/lib/clock';
import { addDays, daysBetween } from '@/shared/lib/format';

export const staysQuery = (companyId: string) => ownStayListOptions({ path: { companyId } });

const PAGE = 100;

/** All that the company may book, however many there are. */
export const ownRoomsQuery = (companyId: string, tenantId: string) => ({
  queryKey: [{ _id: 'ownFacilityList' }, companyId, tenantId],
  queryFn: async () => {
    const rooms: OwnFacilityView[] = [];
    for (let page = 1, more = true; more; page++) {
      const query = { tenantId, page, size: PAGE };
      const { data } = await ownFacilityList({ path: { companyId }, query, throwOnError: true });
      rooms.push(...data.items);
      more = data.more;
    }
    return rooms;
  },
});

/** As many days as the chips show. */
const DAYS = 14;

/** As many as the server tells for those days at once. */
export const MOST_ROOMS = 30;

/** From today on, as it is in the zone; around the day that was chosen where that is further off. */
export const ownDaysQuery = (
  companyId: string,
  tenantId: string,
  zone: string,
  facilityId: string[],
  chosen: string | undefined,
) => {
  const today = zone ? wallOf(new Date(), zone).day : '';
  const ahead = today && chosen ? daysBetween(today, chosen) : 0;
  const from = ahead >= DAYS ? addDays(today, ahead - (ahead % DAYS)) : today;
  return {
    ...ownFacilityDayListOptions({
      path: { companyId },
      query: { tenantId, from, to: from && addDays(from, DAYS - 1), facilityId },
    }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  };
};

/** What is left in the month that it is in the park. */
export const ownQuotaQuery = (companyId: string, tenantId: string) =>
  ownFacilityQuotaGetOptions({ path: { companyId }, query: { tenantId } });

export const ownBookingQuery = (companyId: string, bookingId: string) =>
  ownBookingGetOptions({ path: { companyId, bookingId } });

/** What still takes a time; all else is over or was called off. */
const AHEAD: BookingState[] = ['HELD', 'REQUESTED', 'APPROVED', 'IN_USE'];

/** By what became of them and not by the day, which does not begin at the same time in all parks. */
export const WHEN = {
  ahead: { state: AHEAD },
  past: { state: Object.values(State).filter((s) => !AHEAD.includes(s)), sort: 'startsAt,desc' },
};

export const ownBookingsQuery = (companyId: string, query: NonNullable<OwnBookingListData['query']>) => ({
  ...ownBookingListOptions({ path: { companyId }, query }),
  placeholderData: keepPreviousData,
});

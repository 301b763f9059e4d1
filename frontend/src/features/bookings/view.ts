import { useQuery } from '@tanstack/react-query';
import { parkGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { wallOf } from '@/shared/lib/clock';
import { today } from '@/shared/lib/format';
import type { BookingSearch } from './search';

/** What each way of looking at the bookings is given. */
export type View = {
  parkId: string;
  search: BookingSearch;
  set: (patch: Partial<BookingSearch>) => void;
  /** Whether this person books for others. */
  books: boolean;
};

/** How long a booking is that nobody has drawn. */
export const USUAL_MINUTES = 60;

/** The day that is shown: the one in the address, or today by the clocks of the park. */
export function useDay(parkId: string, search: BookingSearch) {
  const { data: park } = useQuery(parkGetOptions({ path: { parkId } }));
  const here = park ? wallOf(new Date(), park.timeZone).day : today();
  return { day: search.date ?? here, today: here, known: park !== undefined };
}

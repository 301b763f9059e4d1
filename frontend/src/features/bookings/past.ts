import { wallOf } from '@/shared/lib/clock';

type Now = { zone: string; today: string };

/** The minute of a day before which it is too late, by the clocks of the park. */
export function pastOf({ zone, today }: Now, date: string) {
  if (date !== today) return date < today ? 1440 : 0;
  const now = wallOf(new Date(), zone);
  // A page that stood open over midnight: that day is over.
  return now.day > today ? 1440 : now.minute;
}

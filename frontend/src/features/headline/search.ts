import { HeadlineNumber } from '@/api/gen/types.gen';
import { date, oneOf } from '@/shared/lib/listSearch';

export type HeadlineSearch = {
  on?: string;
  /** The number whose companies are shown. */
  number?: HeadlineNumber;
};

export const parseHeadlineSearch = (s: Record<string, unknown>): HeadlineSearch => ({
  on: date(s.on),
  number: oneOf(Object.values(HeadlineNumber), s.number),
});

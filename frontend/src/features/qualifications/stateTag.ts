import type { QualificationState } from '@/api/gen/types.gen';

const COLOURS: Partial<Record<QualificationState, string>> = {
  EXPIRED: 'tag tag-bad',
  WITHIN_30: 'tag tag-warn',
  WITHIN_60: 'tag tag-warn',
};

/** What ends soon stands out; the word beside it says the same without the colour. */
export const stateTag = (state: QualificationState) => COLOURS[state] ?? 'tag';

import type { SeriesRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import type { WhoValues } from '../ForWhom';
import type { Place } from './place';
import { type Repeats, ruleOf } from './rule';

export type SeriesValues = Omit<SeriesRequest, 'tenantId' | 'rule'> & Repeats & Partial<WhoValues>;

/** What is sent: a company books for its own stay, the desk for whom it says. */
export function requestOf(place: Place, values: SeriesValues): SeriesRequest {
  const { who, tenantId, rhythm, end, until, count, ...body } = values;
  const forDesk = who === 'PARK' ? null : tenantId;
  return compact({
    ...body,
    tenantId: 'parkId' in place ? forDesk : place.tenantId,
    rule: ruleOf(body.date, { rhythm, end, until, count }),
  });
}

import { companyQualificationListOptions, ownQualificationListOptions } from '@/api/gen/@tanstack/react-query.gen';
import * as api from '@/api/gen/sdk.gen';
import type { QualificationRequest, QualificationView } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { PANEL_SIZE } from '@/shared/ui/PanelPager';

/** Whose page it is: the park's about a company, or the company's own. */
export type QualificationPlace = { parkId: string; companyId: string } | { own: string };

export const isOwn = (place: QualificationPlace) => 'own' in place;

/** Every list that a change makes old. */
export const LISTS = ['companyQualificationList', 'ownQualificationList', 'qualificationList'];

/** Both answer alike and differ in their keys alone, so one of them speaks for both. */
export function listQuery(place: QualificationPlace, page: number) {
  const query = { page, size: PANEL_SIZE };
  return (
    'own' in place
      ? ownQualificationListOptions({ path: { companyId: place.own }, query })
      : companyQualificationListOptions({ path: place, query })
  ) as ReturnType<typeof ownQualificationListOptions>;
}

export function add(place: QualificationPlace, key: string, values: QualificationRequest, park: string) {
  const sent = { headers: { 'Idempotency-Key': key }, body: compact(values), throwOnError: true } as const;
  return 'own' in place
    ? api.ownQualificationAdd({ ...sent, path: { companyId: place.own }, query: { park } })
    : api.qualificationAdd({ ...sent, path: place });
}

export function change(place: QualificationPlace, q: QualificationView, values: QualificationRequest) {
  const sent = { headers: ifMatch(q), body: compact(values), throwOnError: true } as const;
  return 'own' in place
    ? api.ownQualificationChange({ ...sent, path: own(place, q) })
    : api.qualificationChange({ ...sent, path: { ...place, qualificationId: q.id } });
}

export function remove(place: QualificationPlace, q: QualificationView) {
  const sent = { headers: ifMatch(q), throwOnError: true } as const;
  return 'own' in place
    ? api.ownQualificationRemove({ ...sent, path: own(place, q) })
    : api.qualificationRemove({ ...sent, path: { ...place, qualificationId: q.id } });
}

export function store(place: QualificationPlace, q: QualificationView, file: File) {
  const sent = { headers: ifMatch(q), body: { file }, throwOnError: true } as const;
  return 'own' in place
    ? api.ownQualificationFileStore({ ...sent, path: own(place, q) })
    : api.qualificationFileStore({ ...sent, path: { ...place, qualificationId: q.id } });
}

export const fileUrl = (place: QualificationPlace, q: QualificationView) =>
  'own' in place
    ? `/api/v1/companies/${place.own}/qualifications/${q.id}/file`
    : `/api/v1/parks/${place.parkId}/companies/${place.companyId}/qualifications/${q.id}/file`;

const own = (place: { own: string }, q: QualificationView) => ({ companyId: place.own, qualificationId: q.id });
const ifMatch = (q: QualificationView) => ({ 'If-Match': etag(q.version) });

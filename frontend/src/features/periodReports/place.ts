import type { QueryKey } from '@tanstack/react-query';
import {
  ownReportGetQueryKey,
  ownReportRevisionGetOptions,
  reportGetQueryKey,
  reportRevisionGetOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import {
  ownReportFileUpload,
  ownReportGet,
  ownReportSave,
  ownReportSubmit,
  reportFileUpload,
  reportGet,
  reportSave,
  reportSubmit,
} from '@/api/gen/sdk.gen';
import type { ReportSaveRequest, ReportView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';

/** Whose desk the report lies on: that of its company, or that of the park, which may file it on behalf. */
export type Place = { own: string } | { parkId: string };

/** The same report over the two doors to it. */
export type Door = {
  place: Place;
  key: QueryKey;
  read: () => Promise<ReportView>;
  save: (version: number, body: ReportSaveRequest) => Promise<ReportView>;
  submit: (version: number) => Promise<ReportView>;
  attach: (version: number, section: string, file: File) => Promise<ReportView>;
};

/** Papers are fetched by plain links: in-app browsers save nothing that a script hands them. */
export const filesAt = (place: Place, reportId: string) =>
  'own' in place
    ? `/api/v1/companies/${place.own}/period-reports/${reportId}/files`
    : `/api/v1/parks/${place.parkId}/period-reports/${reportId}/files`;

const at = (version: number) => ({ headers: { 'If-Match': etag(version) }, throwOnError: true }) as const;

export function ownDoor(companyId: string, reportId: string): Door {
  const path = { companyId, reportId };
  return {
    place: { own: companyId },
    key: ownReportGetQueryKey({ path }),
    read: async () => (await ownReportGet({ path, throwOnError: true })).data,
    save: async (version, body) => (await ownReportSave({ path, body, ...at(version) })).data,
    submit: async (version) => (await ownReportSubmit({ path, ...at(version) })).data,
    attach: async (version, section, file) =>
      (await ownReportFileUpload({ path, query: { section }, body: { file }, ...at(version) })).data,
  };
}

export function parkDoor(parkId: string, reportId: string): Door {
  const path = { parkId, reportId };
  return {
    place: { parkId },
    key: reportGetQueryKey({ path }),
    read: async () => (await reportGet({ path, throwOnError: true })).data,
    save: async (version, body) => (await reportSave({ path, body, ...at(version) })).data,
    submit: async (version) => (await reportSubmit({ path, ...at(version) })).data,
    attach: async (version, section, file) =>
      (await reportFileUpload({ path, query: { section }, body: { file }, ...at(version) })).data,
  };
}

/** What was filed, as it was filed. */
export const revisionQuery = (place: Place, reportId: string, reportRevisionId: string) =>
  'own' in place
    ? ownReportRevisionGetOptions({ path: { companyId: place.own, reportId, reportRevisionId } })
    : reportRevisionGetOptions({ path: { parkId: place.parkId, reportId, reportRevisionId } });

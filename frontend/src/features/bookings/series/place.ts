import { queryOptions } from '@tanstack/react-query';
import {
  bookingSeriesAdd,
  bookingSeriesCancel,
  bookingSeriesChange,
  bookingSeriesCreate,
  bookingSeriesGet,
  bookingSeriesPreview,
  ownBookingSeriesAdd,
  ownBookingSeriesCancel,
  ownBookingSeriesChange,
  ownBookingSeriesCreate,
  ownBookingSeriesGet,
  ownBookingSeriesPreview,
} from '@/api/gen/sdk.gen';
import type {
  SeriesAddRequest,
  SeriesCancelRequest,
  SeriesChangeRequest,
  SeriesRequest,
  SeriesResponse,
} from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';

/** Where one books: at the desk of a park, or as a company for itself. */
export type Place = { parkId: string } | { companyId: string; tenantId: string };

/** A series as it stood when it was read: what changed meanwhile is refused. */
const asRead = ({ version }: SeriesResponse) => ({ 'If-Match': etag(version) });

const THROWS = { throwOnError: true } as const;

const inPark = (parkId: string) => ({
  preview: (body: SeriesRequest) => bookingSeriesPreview({ path: { parkId }, body, ...THROWS }),
  create: (body: SeriesRequest, key: string) =>
    bookingSeriesCreate({ path: { parkId }, headers: { 'Idempotency-Key': key }, body, ...THROWS }),
  get: (seriesId: string) => bookingSeriesGet({ path: { parkId, seriesId }, ...THROWS }),
  add: (s: SeriesResponse, body: SeriesAddRequest) =>
    bookingSeriesAdd({ path: { parkId, seriesId: s.id }, headers: asRead(s), body, ...THROWS }),
  change: (s: SeriesResponse, body: SeriesChangeRequest) =>
    bookingSeriesChange({ path: { parkId, seriesId: s.id }, headers: asRead(s), body, ...THROWS }),
  cancel: (s: SeriesResponse, body: SeriesCancelRequest) =>
    bookingSeriesCancel({ path: { parkId, seriesId: s.id }, headers: asRead(s), body, ...THROWS }),
});

const inCompany = (companyId: string): ReturnType<typeof inPark> => ({
  preview: (body) => ownBookingSeriesPreview({ path: { companyId }, body, ...THROWS }),
  create: (body, key) =>
    ownBookingSeriesCreate({ path: { companyId }, headers: { 'Idempotency-Key': key }, body, ...THROWS }),
  get: (seriesId) => ownBookingSeriesGet({ path: { companyId, seriesId }, ...THROWS }),
  add: (s, body) => ownBookingSeriesAdd({ path: { companyId, seriesId: s.id }, headers: asRead(s), body, ...THROWS }),
  change: (s, body) =>
    ownBookingSeriesChange({ path: { companyId, seriesId: s.id }, headers: asRead(s), body, ...THROWS }),
  cancel: (s, body) =>
    ownBookingSeriesCancel({ path: { companyId, seriesId: s.id }, headers: asRead(s), body, ...THROWS }),
});

export const callsOf = (place: Place) => ('parkId' in place ? inPark(place.parkId) : inCompany(place.companyId));

/** One name for both sides, so that what makes a series old is said once. */
export const seriesQuery = (place: Place, seriesId: string) =>
  queryOptions({
    queryKey: [{ _id: 'bookingSeriesGet' }, place, seriesId],
    queryFn: async () => (await callsOf(place).get(seriesId)).data,
  });

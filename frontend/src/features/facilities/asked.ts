import {
  facilityBlackoutListOptions,
  facilityGetOptions,
  facilityListOptions,
  facilitySettingsGetOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import type { FacilitySearch } from './search';

export const facilitiesQuery = (parkId: string, { page, size, q, kind, state }: FacilitySearch) =>
  facilityListOptions({ path: { parkId }, query: { page, size, q, kind, state } });

export const facilityQuery = (parkId: string, facilityId: string) =>
  facilityGetOptions({ path: { parkId, facilityId } });

export const blackoutsQuery = (parkId: string, facilityId: string, page: number, size: number) =>
  facilityBlackoutListOptions({ path: { parkId, facilityId }, query: { page, size } });

export const settingsQuery = (parkId: string) => facilitySettingsGetOptions({ path: { parkId } });

/** What a change of a facility makes old. */
export const CHANGED = ['facilityList', 'facilityGet', 'facilityBlackoutList', 'facilityDayList'];

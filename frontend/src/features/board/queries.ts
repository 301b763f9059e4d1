import { buildingListOptions, occupancyGetOptions } from '@/api/gen/@tanstack/react-query.gen';

const MOST = 100;

export const figuresQuery = (parkId: string, on: string | undefined) =>
  occupancyGetOptions({ path: { parkId }, query: { on } });

export const buildingsQuery = (parkId: string) => buildingListOptions({ path: { parkId }, query: { size: MOST } });

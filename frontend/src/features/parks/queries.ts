import { parkGetOptions, parkListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ParkSearch } from './search';

export const parksQuery = (s: ParkSearch) =>
  parkListOptions({ query: { q: s.q, kind: s.kind, page: s.page, size: s.size } });

export const parkQuery = (parkId: string) => parkGetOptions({ path: { parkId } });

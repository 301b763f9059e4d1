import {
  buildingListOptions,
  meterGetOptions,
  meterListOptions,
  meterSheetGetOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import { today } from '@/shared/lib/format';
import type { MeterSearch, SheetSearch } from './search';

export const metersQuery = (parkId: string, { page, size, sort, q, fee, shared }: MeterSearch) =>
  meterListOptions({
    path: { parkId },
    query: { page, size, sort, q, fee, shared: shared && shared === 'yes' },
  });

export const meterQuery = (parkId: string, meterId: string) => meterGetOptions({ path: { parkId, meterId } });

/** As many as a person reads in one go. */
export const SHEET_SIZE = 50;

/** Sheets are of the first of a month unless one asks for another day. */
export const sheetDay = ({ day }: SheetSearch) => day ?? `${today().slice(0, 8)}01`;

export const sheetQuery = (parkId: string, search: SheetSearch) =>
  meterSheetGetOptions({
    path: { parkId },
    query: {
      day: sheetDay(search),
      q: search.q,
      fee: search.fee,
      unread: search.unread && true,
      page: search.page,
      size: SHEET_SIZE,
    },
  });

export const buildingsQuery = (parkId: string) => buildingListOptions({ path: { parkId }, query: { size: 100 } });

/** What a reading makes old. */
export const CHANGED = ['meterList', 'meterGet', 'meterSheetGet'];

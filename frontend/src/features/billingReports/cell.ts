import type { Cell, ReportsSearch } from './search';

const NONE = {
  ...{ billedIn: undefined, month: undefined, fee: undefined, vatCategory: undefined },
  ...{ incubatee: undefined, leaseId: undefined, unitId: undefined },
} satisfies Record<keyof Cell, undefined>;

/** What the lines behind a cell are asked by. */
export const cellOf = ({ billedIn, month, fee, vatCategory, incubatee, leaseId, unitId }: ReportsSearch): Cell => ({
  ...{ billedIn, month, fee, vatCategory, incubatee, leaseId, unitId },
});

/** The page without its drawer. */
export const closed = (s: ReportsSearch): ReportsSearch => ({ ...s, ...NONE, open: undefined, of: undefined });

/** The page with the lines behind a cell. */
export const opened = (s: ReportsSearch, cell: Cell, of: string): ReportsSearch => ({
  ...closed(s),
  ...cell,
  open: 'lines',
  of,
});

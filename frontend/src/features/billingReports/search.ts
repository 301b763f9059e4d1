import { FeeKind, VatCategory } from '@/api/gen/types.gen';
import { date, oneOf, type PageSearch, parsePage, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export const TABS = ['rentRoll', 'collection', 'ageing', 'exemption'] as const;
type Tab = (typeof TABS)[number];

/** A cell of a report, as the lines behind it are asked for. */
export type Cell = {
  billedIn?: string;
  month?: string;
  fee?: FeeKind;
  vatCategory?: VatCategory;
  incubatee?: boolean;
  leaseId?: string;
  unitId?: string;
};

/** Months are inclusive. `open` names the drawer; the cell's own keys say what is in it. */
export type ReportsSearch = PageSearch &
  Cell & {
    tab?: Tab;
    on?: string;
    from?: string;
    to?: string;
    fees?: string;
    open?: 'lines' | 'month';
    /** The cell as the report named it. */
    of?: string;
  };

const month = (v: unknown) => (typeof v === 'string' && /^20\d{2}-(0[1-9]|1[0-2])$/.test(v) ? v : undefined);
const yesNo = (v: unknown) => (String(v) === 'true' ? true : String(v) === 'false' ? false : undefined);
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const uuid = (v: unknown) => (typeof v === 'string' && UUID.test(v) ? v : undefined);

const parseCell = (s: Raw): Cell => ({
  billedIn: month(s.billedIn),
  month: month(s.month),
  fee: oneOf(Object.values(FeeKind), s.fee),
  vatCategory: oneOf(Object.values(VatCategory), s.vatCategory),
  incubatee: yesNo(s.incubatee),
  leaseId: uuid(s.leaseId),
  unitId: uuid(s.unitId),
});

export const parseReportsSearch = (s: Raw): ReportsSearch => ({
  ...parsePage(s, []),
  ...parseCell(s),
  tab: oneOf(TABS, s.tab),
  on: date(s.on),
  from: month(s.from),
  to: month(s.to),
  fees: month(s.fees),
  open: oneOf(['lines', 'month'], s.open),
  of: text(s.of),
});

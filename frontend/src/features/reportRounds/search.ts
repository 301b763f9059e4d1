import { ReportKind, ReportState } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

export type RoundsSearch = PageSearch & { kind?: ReportKind; open?: 'start' };

export const parseRoundsSearch = (s: Raw): RoundsSearch => ({
  ...parsePage(s, []),
  kind: oneOf(Object.values(ReportKind), s.kind),
  open: oneOf(['start'] as const, s.open),
});

/** `act` is what is being done with the report named by `report`. */
export type RoundSearch = PageSearch & {
  tab?: 'sums';
  state?: ReportState[];
  late?: 'yes';
  q?: string;
  open?: 'extend';
  report?: string;
  act?: string;
};

const SORTS = ['company', 'dueOn', 'submittedAt'] as const;

export const parseRoundSearch = (s: Raw): RoundSearch => ({
  ...parsePage(s, SORTS),
  tab: oneOf(['sums'] as const, s.tab),
  state: someOf(Object.values(ReportState), s.state),
  late: oneOf(['yes'] as const, s.late),
  q: text(s.q),
  open: oneOf(['extend'] as const, s.open),
  report: text(s.report, 40),
  act: text(s.act, 20),
});

/** `mode` is filling on behalf of the company, `step` looking it over; `open` a drawer. */
export type ReportSearch = { mode?: 'fill'; step?: 'review'; open?: string };

export const parseReportSearch = (s: Raw): ReportSearch => ({
  mode: oneOf(['fill'] as const, s.mode),
  step: oneOf(['review'] as const, s.step),
  open: text(s.open, 20),
});

import type { TFunction } from 'i18next';
import type { ReportKind } from '@/api/gen/types.gen';

type Of = { kind: ReportKind; from: string };

/** A period as people call it: 2026 年第三季度. */
export function periodName(t: TFunction, { kind, from }: Of) {
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  return t(`periodReports.period.${kind}`, { year, month, quarter: Math.ceil(month / 3) });
}

const MONTHS: Record<ReportKind, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The first days of the latest periods of a kind, the one that ran out last first; the running one is the very first. */
export function recentPeriods(kind: ReportKind, today: string, n: number): string[] {
  const months = MONTHS[kind];
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const running = now - (now % months);
  return Array.from({ length: n }, (_, i) => {
    const at = running - i * months;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  });
}

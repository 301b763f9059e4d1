import type { LeaseSummary } from '@/api/gen/types.gen';
import { addDays, daysBetween, lastDay } from '@/shared/lib/format';

/** As the space board counts: leases still in force whose last day is one of so many days, today the first. */
export const endsWithin = (days: number, today: string) => ({
  endsFrom: addDays(today, 1),
  endsBefore: addDays(today, days + 1),
});

export const daysLeft = ({ to }: Pick<LeaseSummary, 'to'>, today: string) => daysBetween(today, lastDay(to) ?? to);

const TERMS_BEFORE = 60;
const DECIDE_BEFORE = 30;

/** What the park does about a lease that ends: the nearer the day, the more has to be settled. */
export function nextStep(lease: Pick<LeaseSummary, 'to' | 'terminated' | 'continued'>, today: string) {
  if (lease.continued) return 'continued';
  if (lease.terminated) return 'handover';
  const left = daysLeft(lease, today);
  if (left < DECIDE_BEFORE) return 'decide';
  return left < TERMS_BEFORE ? 'terms' : 'ask';
}

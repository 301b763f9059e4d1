import { oneOf } from '@/shared/lib/listSearch';

export type OwnReportSearch = { step?: 'review' };

export const parseOwnReportSearch = (s: Record<string, unknown>): OwnReportSearch => ({
  step: oneOf(['review'] as const, s.step),
});

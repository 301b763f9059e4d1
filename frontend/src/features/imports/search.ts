import { Severity } from '@/api/gen/types.gen';
import { oneOf, parsePage, text } from '@/shared/lib/listSearch';

export type ProblemSearch = { severity?: Severity; page?: number };

export const parseProblemSearch = (s: Record<string, unknown>): ProblemSearch => ({
  severity: oneOf(Object.values(Severity), s.severity),
  page: parsePage(s, []).page,
});

/** The wizard's runs are in the URL, so a reload or the phone's back button finds them again. */
export type WizardSearch = ProblemSearch & { check?: string; commit?: string };

export const parseWizardSearch = (s: Record<string, unknown>): WizardSearch => ({
  ...parseProblemSearch(s),
  check: text(s.check, 40),
  commit: text(s.commit, 40),
});

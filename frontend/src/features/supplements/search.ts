import { text } from '@/shared/lib/listSearch';

/** The move whose drawer is open. */
export type SupplementSearch = { open?: string };

export const parseSupplementSearch = (s: Record<string, unknown>): SupplementSearch => ({ open: text(s.open, 20) });

/** The draft that is written anew; none writes a new one. */
export type SupplementDraftSearch = { supplement?: string };

export const parseSupplementDraftSearch = (s: Record<string, unknown>): SupplementDraftSearch => ({
  supplement: text(s.supplement, 40),
});

import type { ConflictKind } from '@/api/gen/types.gen';

/** Ties nobody but the judge knows of; the rest our own records show. */
export const DECLARED = ['RELATIVE_DECLARED', 'OTHER_DECLARED'] as const satisfies readonly ConflictKind[];

import { AgreementFileKind, type AgreementResponse } from '@/api/gen/types.gen';

/** What comes back with both sides' signatures. */
export const SCANS = [AgreementFileKind.SIGNED_AGREEMENT, AgreementFileKind.SIGNED_LEASE] as const;

type Files = Pick<AgreementResponse, 'files'>;

/** Signed papers of the wording as it stands that are not there yet. */
export const missingScans = ({ files }: Files) =>
  SCANS.filter((kind) => !files.some((f) => f.kind === kind && f.current));

/** The rounds, the latest first: each writing anew made papers of its own. */
export const byRound = ({ files }: Files) =>
  [...new Set(files.map((f) => f.round))]
    .sort((a, b) => b - a)
    .map((round) => ({ round, files: files.filter((f) => f.round === round) }));

const MEGABYTE = 1024 * 1024;

export const fileSize = (bytes: number) =>
  bytes < MEGABYTE ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;

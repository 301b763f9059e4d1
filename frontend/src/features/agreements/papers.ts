import { agreementScanUpload } from '@/api/gen/sdk.gen';
import { AgreementFileKind, type AgreementFileView, type AgreementResponse } from '@/api/gen/types.gen';
import { callOf } from './moves';

/** What comes back with both sides' signatures. */
export const SCANS = [AgreementFileKind.SIGNED_AGREEMENT, AgreementFileKind.SIGNED_LEASE] as const;

type Files = Pick<AgreementResponse, 'files'>;

/** Signed papers of the wording as it stands that are not there yet. */
export const missingScans = ({ files }: Files) =>
  SCANS.filter((kind) => !files.some((f) => f.kind === kind && f.current));

/** The rounds, the latest first: each writing anew made papers of its own. */
export const byRound = (files: AgreementFileView[]) =>
  [...new Set(files.map((f) => f.round))]
    .sort((a, b) => b - a)
    .map((round) => ({ round, files: files.filter((f) => f.round === round) }));

/** Sends a scan of one kind in. */
export const scanOf = (parkId: string, agreement: AgreementResponse, kind: AgreementFileKind) => (file: File) =>
  agreementScanUpload({ ...callOf(parkId, agreement), query: { kind }, body: { file } });

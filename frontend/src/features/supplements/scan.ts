import type { AgreementFileView } from '@/api/gen/types.gen';

/** The signed paper of the wording as it stands. */
export const isSignedScan = ({ kind, current }: AgreementFileView) => kind === 'SIGNED_SUPPLEMENT' && current;

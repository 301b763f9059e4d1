import type { ApplicationMove, ApplicationResponse } from '@/api/gen/types.gen';

/** Whether there is, or can be, a review: it was accepted once and a panel may be named, or a round has begun. */
export const isReviewed = ({ state, steps }: Pick<ApplicationResponse, 'state' | 'steps'>) =>
  state === 'ACCEPTED' || steps.some((step) => step.move === 'BEGIN_REVIEW');

/** Moves an applicant makes; of the others, one that names nobody was made by the system on its day. */
export const isApplicants = (move: ApplicationMove) => ['SUBMIT', 'SUPPLEMENT', 'WITHDRAW'].includes(move);

import type { TFunction } from 'i18next';
import type { ApplicationMove, ApplicationResponse, ApplicationSummary } from '@/api/gen/types.gen';

/** Whether there is, or can be, a review: it was accepted once and a panel may be named, or a round has begun. */
export const isReviewed = ({ state, steps }: Pick<ApplicationResponse, 'state' | 'steps'>) =>
  state === 'ACCEPTED' || steps.some((step) => step.move === 'BEGIN_REVIEW');

/** Moves an applicant makes; of the others, one that names nobody was made by the system on its day. */
export const isApplicants = (move: ApplicationMove) => ['SUBMIT', 'SUPPLEMENT', 'WITHDRAW'].includes(move);

/** The last day for whoever it waits for, with what is due on it. */
export const dueText = (t: TFunction, { state, dueOn }: Pick<ApplicationSummary, 'state' | 'dueOn'>) =>
  dueOn && t(state === 'APPROVED' ? 'admission.signBy' : 'admission.due', { on: dueOn });

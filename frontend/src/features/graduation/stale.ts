/** What writing or moving a review makes old. */
export const STALE = [
  ...['graduationGet', 'graduationList', 'graduationOutlookGet', 'ownGraduationGet'],
  ...['tenantGet', 'tenantList', 'tenantStageList', 'chainBoardGet'],
];

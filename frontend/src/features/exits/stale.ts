/** What writing or moving an exit makes old; closing one ends a stay. */
export const STALE = [
  ...['exitGet', 'exitList', 'exitSettlementGet', 'exitFollowUpList', 'ownExitGet', 'ownExitList'],
  ...['tenantGet', 'tenantList', 'ownStayList', 'chainBoardGet'],
];

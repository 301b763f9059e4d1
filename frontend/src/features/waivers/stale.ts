/** What writing or moving a waiver makes old. Proposals and ends bring budgets along. */
export const STALE = [
  ...['waiverGet', 'waiverList', 'waiverCounts', 'waiverAssess', 'waiverBudgetList', 'waiverBudgetGet'],
  ...['ownWaiverList', 'ownWaiverGet', 'noticeList', 'waiverLedger', 'waiverLedgerLines'],
];

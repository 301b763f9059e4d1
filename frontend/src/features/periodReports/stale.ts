/** What filing, returning, checking or opening makes old. */
export const STALE = [
  ...['ownReportList', 'ownReportGet', 'reportGet', 'reportList', 'reportOfCompanyList', 'reportRoundList'],
  ...['reportRoundGet', 'reportRoundSums', 'reportRoundPropose'],
];

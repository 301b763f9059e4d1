/** What a move makes old. */
export const STALE = [
  ...['applicationGet', 'applicationList', 'applicationCounts'],
  ...['reviewGet', 'reviewCandidates', 'decisionGet'],
];

/** What issuing a bill or a credit note makes old. */
export const BILLED = [
  ...['billList', 'billGet', 'billExplanation', 'ownBillList', 'ownBillGet', 'billRunGet', 'billRunList'],
  ...['accountGet', 'statementGet', 'arrearsList', 'paymentList', 'collectionReport', 'ageingReport'],
];

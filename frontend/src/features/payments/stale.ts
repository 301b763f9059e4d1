/** What money that came, went back or was used makes old. */
export const PAID = [
  ...['paymentList', 'paymentGet', 'accountGet', 'statementGet', 'arrearsList', 'bankLineList', 'bankImportList'],
  ...['billList', 'billGet', 'collectionReport', 'ageingReport'],
];

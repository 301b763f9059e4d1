/** What writing or moving an agreement makes old. Signing and ending bring tenants, leases and applications along. */
export const STALE = [
  ...['agreementGet', 'agreementList', 'agreementCounts', 'agreementRentGet', 'applicationGet', 'applicationList'],
  ...['applicationCounts', 'tenantGet', 'tenantList', 'leaseGet', 'leaseList', 'occupancyGet', 'occupancyUnitList'],
  ...['supplementList', 'supplementGet', 'supplementRentGet', 'ownAgreementList'],
];

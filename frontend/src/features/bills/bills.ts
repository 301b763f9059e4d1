import {
  billGetOptions,
  billListOptions,
  billSumsOptions,
  ownBillGetOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import type { BillsSearch } from './search';

const filter = ({ q, status, month, tenant, run }: BillsSearch) => ({ q, status, month, tenantId: tenant, runId: run });

export const billsQuery = (parkId: string, search: BillsSearch) => {
  const { page, size, sort } = search;
  return billListOptions({ path: { parkId }, query: { page, size, sort, ...filter(search) } });
};

export const billSumsQuery = (parkId: string, search: BillsSearch) =>
  billSumsOptions({ path: { parkId }, query: filter(search) });

export const billQuery = (parkId: string, billId: string) => billGetOptions({ path: { parkId, billId } });

export const ownBillQuery = (companyId: string, billId: string) => ownBillGetOptions({ path: { companyId, billId } });

import {
  accountGetOptions,
  ownAccountGetOptions,
  ownAccountListOptions,
  ownStatementGetOptions,
  statementGetOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import { dayAfter } from '@/shared/lib/format';
import type { StatementSearch } from './search';

const days = ({ from, last }: StatementSearch) => ({ from, to: dayAfter(last) });

export const accountQuery = (parkId: string, tenantId: string) => accountGetOptions({ path: { parkId, tenantId } });

export const statementQuery = (parkId: string, tenantId: string, search: StatementSearch) =>
  statementGetOptions({ path: { parkId, tenantId }, query: days(search) });

export const ownAccountsQuery = (companyId: string, page: number, size: number) =>
  ownAccountListOptions({ path: { companyId }, query: { page, size } });

export const ownAccountQuery = (companyId: string, tenantId: string) =>
  ownAccountGetOptions({ path: { companyId, tenantId } });

export const ownStatementQuery = (companyId: string, tenantId: string, search: StatementSearch) =>
  ownStatementGetOptions({ path: { companyId, tenantId }, query: days(search) });

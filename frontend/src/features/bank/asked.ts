import { bankImportGetOptions, bankImportListOptions, bankLineListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { BankSearch } from './search';

/** As many as may be confirmed at once. */
export const LINES = 100;

export const linesQuery = (parkId: string, { q, state, statement, page }: BankSearch) =>
  bankLineListOptions({
    path: { parkId },
    query: { q, state: state ?? ['OPEN'], bankImportId: statement, page, size: LINES },
  });

export const statementsQuery = (parkId: string) => bankImportListOptions({ path: { parkId }, query: { size: 10 } });

export const statementQuery = (parkId: string, bankImportId: string) =>
  bankImportGetOptions({ path: { parkId, bankImportId } });

import {
  companyFigureListOptions,
  companyFigureMatrixOptions,
  ownFigureMatrixOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import type { CompanyMetric, FigurePeriod, FigurePeriodKind } from '@/api/gen/types.gen';

export type Company = { parkId: string; companyId: string };

/** What a change of a figure makes old. */
export const STALE = ['companyFigureMatrix', 'companyFigureList'];

export const matrixQuery = (path: Company, by: FigurePeriodKind) => companyFigureMatrixOptions({ path, query: { by } });

export const ownMatrixQuery = (companyId: string, park: string, by: FigurePeriodKind) =>
  ownFigureMatrixOptions({ path: { companyId }, query: { park, by } });

/** What was recorded for the period and the shorter ones in it. */
export const recordsQuery = (path: Company, metric: CompanyMetric, { from, to }: FigurePeriod) =>
  companyFigureListOptions({ path, query: { metric, from, to, size: 100 } });

export const fileUrl = ({ parkId, companyId }: Company, fileId: string) =>
  `/api/v1/parks/${parkId}/companies/${companyId}/figures/files/${fileId}`;

import {
  dunningLetterListOptions,
  dunningListOptions,
  dunningStepsGetOptions,
  lateFeePreviewOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import { dayAfter } from '@/shared/lib/format';
import type { DunningSearch, LateFeesSearch } from './search';

export const dunningQuery = (parkId: string, { page, size }: Pick<DunningSearch, 'page' | 'size'>) =>
  dunningListOptions({ path: { parkId }, query: { page, size } });

export const stepsQuery = (parkId: string) => dunningStepsGetOptions({ path: { parkId } });

export const lettersQuery = (parkId: string, tenantId: string, page: number, size: number) =>
  dunningLetterListOptions({ path: { parkId, tenantId }, query: { page, size } });

export const lateFeesQuery = (parkId: string, { last }: LateFeesSearch) =>
  lateFeePreviewOptions({ path: { parkId }, query: { asOf: dayAfter(last) } });

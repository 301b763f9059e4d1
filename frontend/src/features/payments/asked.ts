import { accountGetOptions, paymentGetOptions, paymentListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { dayAfter } from '@/shared/lib/format';
import type { PaymentsSearch } from './search';

type List = Omit<PaymentsSearch, 'open'>;

export const paymentsQuery = (parkId: string, { last, tenant, ...list }: List) =>
  paymentListOptions({ path: { parkId }, query: { ...list, to: dayAfter(last), tenantId: tenant } });

export const paymentQuery = (parkId: string, paymentId: string) => paymentGetOptions({ path: { parkId, paymentId } });

/** What is open of a tenant is asked for anew whenever money is about to be shared out. */
export const openBillsQuery = (parkId: string, tenantId: string | undefined) => ({
  ...accountGetOptions({ path: { parkId, tenantId: tenantId ?? '' } }),
  enabled: Boolean(tenantId),
  staleTime: 0,
});

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import { useDeferredValue } from 'react';
import { ApiError } from '@/api/client';
import { bookingPreview } from '@/api/gen/sdk.gen';
import type { BookingTrialRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { isTime } from './isTime';
import { Price } from './Price';
import { Refused } from './Refused';

type Values = Partial<BookingTrialRequest> & { who?: string };

/** What a trial can be asked of; undefined while something is still missing. */
function trialOf(v: Values | undefined, bookingId?: string): BookingTrialRequest | undefined {
  if (!v?.facilityIds?.length || !v.date || !isTime(v.from) || !isTime(v.to) || v.from >= v.to) return undefined;
  if (v.who === 'TENANT' && !v.tenantId) return undefined;
  const { facilityIds, date, from, to, people } = v;
  const tenantId = v.who === 'PARK' ? null : v.tenantId;
  return compact({ facilityIds, date, from, to, people, tenantId, bookingId });
}

type Props = { parkId: string; form: FormInstance; tenantId?: string | null; bookingId?: string };

/** What the park would answer to what is typed so far: what it costs, or why not and when instead. */
export function Trial({ parkId, form, tenantId, bookingId }: Props) {
  const values = Form.useWatch((all: Values) => all, form) as Values | undefined;
  const body = useDeferredValue(trialOf(tenantId === undefined ? values : { ...values, tenantId }, bookingId));
  const query = useQuery({
    queryKey: [{ _id: 'bookingPreview' }, parkId, body],
    queryFn: async () =>
      (await bookingPreview({ path: { parkId }, body: body as BookingTrialRequest, throwOnError: true })).data,
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  });
  if (!body) return null;
  if (query.error instanceof ApiError)
    return <Refused parkId={parkId} refusal={query.error} wanted={body} onTake={(time) => form.setFieldsValue(time)} />;
  return query.data ? <Price price={query.data.price} /> : null;
}

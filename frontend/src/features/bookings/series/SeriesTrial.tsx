import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Form, type FormInstance } from 'antd';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { isZero } from '@/shared/lib/amount';
import { money } from '@/shared/lib/format';
import { codeText, errorText } from '@/shared/lib/problem';
import { isTime } from '../isTime';
import { callsOf, type Place } from './place';
import { requestOf, type SeriesValues } from './request';
import { SeriesDates } from './SeriesDates';

/** What a dry run can be asked of; undefined while something is still missing. */
function trialOf(place: Place, v: SeriesValues | undefined) {
  if (!v?.facilityIds?.length || !v.date || !isTime(v.from) || !isTime(v.to) || v.from >= v.to) return undefined;
  if ('parkId' in place && v.who === 'TENANT' && !v.tenantId) return undefined;
  if (v.end === 'UNTIL' ? !v.until || v.until < v.date : !v.count) return undefined;
  return v;
}

/** The answer for each date as it would be now. */
export function SeriesTrial({ place, form }: { place: Place; form: FormInstance }) {
  const { t } = useTranslation();
  const watched = Form.useWatch((all: SeriesValues) => all, form);
  const values = trialOf(place, watched as SeriesValues | undefined);
  // Words change nothing in the answer, and it is not asked for again while they are typed.
  const plain = values && { ...requestOf(place, values), title: t('bookings.series.repeat'), note: undefined };
  const body = useDeferredValue(plain && JSON.stringify(plain));
  const query = useQuery({
    queryKey: [{ _id: 'bookingSeriesPreview' }, place, body],
    queryFn: async () => (await callsOf(place).preview(JSON.parse(body ?? '{}'))).data,
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  });
  if (!body) return null;
  if (query.error) {
    const [first] = (query.error instanceof ApiError && query.error.errors) || [];
    const why = first ? codeText(t, first) : errorText(t, query.error);
    return <Alert type="warning" showIcon role="alert" title={why} />;
  }
  if (!query.data) return <p className="note">{t('state.loading')}</p>;
  const { booked, skipped, amount, dates } = query.data;
  return (
    <section aria-label={t('bookings.series.dates')}>
      <h2>{t('bookings.series.willBook', { booked, skipped })}</h2>
      {!isZero(amount) && <p className="num">{t('bookings.estimate', { amount: money(amount) })}</p>}
      <SeriesDates dates={dates} />
    </section>
  );
}

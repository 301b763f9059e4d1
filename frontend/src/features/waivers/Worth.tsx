import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WaiverEstimate } from '@/api/gen/types.gen';
import { money } from '@/shared/lib/format';
import { errorText } from '@/shared/lib/problem';
import { MonthsTable } from './MonthsTable';

type Props = {
  query: UseQueryResult<WaiverEstimate, unknown>;
  ready: boolean;
  /** What it rests on. */
  note?: string;
  /** What is still to be chosen. */
  choose?: string;
};

/** What it would be worth by what is known today, as soon as enough is chosen. */
export function Worth({ query, ready, note, choose }: Props) {
  const { t } = useTranslation();
  return (
    <section className="waiver-worth" aria-label={t('waivers.worth')} aria-live="polite">
      {!ready && <p className="note">{choose ?? t('waivers.worthChoose')}</p>}
      {ready && query.isError && <p role="alert">{errorText(t, query.error)}</p>}
      {ready && query.isPending && <p className="note">{t('state.loading')}</p>}
      {ready && query.data && (
        <>
          <p>
            <strong>{t('waivers.worthTotal', { amount: money(query.data.total) })}</strong>
          </p>
          {query.data.metered && <p>{t('waivers.worthMetered', { amount: money(query.data.metered) })}</p>}
          <p className="note">{note ?? t('waivers.worthNote')}</p>
          <MonthsTable months={query.data.months} />
        </>
      )}
    </section>
  );
}

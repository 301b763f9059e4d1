import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { App, Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ownBookingCheckIn } from '@/api/gen/sdk.gen';
import type { BookingState, BookingSummary } from '@/api/gen/types.gen';
import { wallOf } from '@/shared/lib/clock';
import { etag } from '@/shared/lib/etag';
import { addDays, today } from '@/shared/lib/format';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { STALE } from '../asked';
import { StateTag } from '../StateTag';
import { ownBookingsQuery } from './asked';
import '@/features/facilities/words';
import './own.css';
import '../words';

/** Where the code at a door leads: one's bookings of today, each with a button that says one has come. */
export function CheckInPage() {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const me = useQuery({ ...meGetOptions(), staleTime: 300_000 });
  const [typed, setTyped] = useState(hash);
  const id = useId();
  return (
    <div className="stack roomy">
      <PageHead title={t('bookings.checkIn.title')} note={t('bookings.checkIn.note')} />
      {!hash && (
        <div className="card">
          <label htmlFor={id}>{t('bookings.checkIn.code')}</label>
          <Input
            id={id}
            size="large"
            autoComplete="off"
            value={typed}
            onChange={(e) => setTyped(e.target.value.trim())}
          />
          <p className="note">{t('bookings.checkIn.codeHelp')}</p>
        </div>
      )}
      <Loaded query={me}>
        {({ companies }) => (
          <Today
            companyIds={companies.filter((c) => c.permissions.includes('OWN_BOOKING')).map((c) => c.companyId)}
            code={typed}
          />
        )}
      </Loaded>
    </div>
  );
}

const EXPECTED: BookingState[] = ['APPROVED', 'IN_USE'];

/** Whether it is that day already, and still, where the room is. */
const isToday = ({ date, zone }: BookingSummary) => date === wallOf(new Date(), zone).day;

function Today({ companyIds, code }: { companyIds: string[]; code: string }) {
  const { t } = useTranslation();
  // Where it is still the evening before, in the west, that day counts.
  const days = { from: addDays(today(), -1), to: today() };
  const answers = useQueries({
    queries: companyIds.map((companyId) => ownBookingsQuery(companyId, { ...days, state: EXPECTED, size: 50 })),
  });
  if (answers.some((a) => a.isPending)) return <p className="note">{t('state.loading')}</p>;
  const expected = answers.flatMap((a, i) =>
    (a.data?.items ?? []).filter(isToday).map((booking) => ({ booking, companyId: companyIds[i] ?? '' })),
  );
  const failed = answers.find((a) => a.error);
  return (
    <>
      {failed && <p role="alert">{errorText(t, failed.error)}</p>}
      {expected.length === 0 && !failed && <div className="empty">{t('bookings.checkIn.none')}</div>}
      <ul className="cards">
        {expected.map(({ booking, companyId }) => (
          <li key={booking.id}>
            <Arrival booking={booking} companyId={companyId} code={code} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Arrival({ booking: b, companyId, code }: { booking: BookingSummary; companyId: string; code: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const [refusal, setRefusal] = useState<string>();
  const arrive = useMutation({
    mutationFn: () =>
      ownBookingCheckIn({
        path: { companyId, bookingId: b.id },
        headers: { 'If-Match': etag(b.version) },
        body: { code },
        throwOnError: true,
      }),
    onMutate: () => setRefusal(undefined),
    onSuccess: () => message.success(t('bookings.done.CHECK_IN')),
    onError: (e) => setRefusal(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  return (
    <div className="card">
      <span className="row">
        <Link to="/company/$companyId/bookings/$bookingId" params={{ companyId, bookingId: b.id }}>
          {b.from}–{b.to} {b.facilities.map((f) => f.name).join('、')}
        </Link>
        <StateTag state={b.state} />
      </span>
      <span>{b.title}</span>
      {refusal && (
        <p className="tag-bad refusal" role="alert">
          {refusal}
        </p>
      )}
      {b.state === 'APPROVED' && (
        <Button
          type="primary"
          size="large"
          block
          disabled={!code}
          loading={arrive.isPending}
          onClick={() => arrive.mutate()}
        >
          {t('bookings.move.CHECK_IN')}
        </Button>
      )}
    </div>
  );
}

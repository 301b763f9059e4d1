import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ownBookingCancel, ownBookingFinish } from '@/api/gen/sdk.gen';
import type { BookingResponse } from '@/api/gen/types.gen';
import { minuteOf } from '@/shared/lib/clock';
import { etag } from '@/shared/lib/etag';
import { dateTime } from '@/shared/lib/format';
import { useAsk } from '@/shared/lib/useAsk';
import { useCanInCompany } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { STALE } from '../asked';
import { BookingFacts } from '../BookingFacts';
import { StateTag } from '../StateTag';
import { ownBookingQuery } from './asked';
import { Held } from './Held';
import { type ChecksIn, useChecksIn } from './useChecksIn';
import '@/features/facilities/words';
import '../bookings.css';
import './own.css';
import '../words';

type Props = { companyId: string; bookingId: string };

/** One booking of one's own company: held and to be confirmed, or to come, or over. */
export function OwnBookingPage({ companyId, bookingId }: Props) {
  const { t } = useTranslation();
  const may = useCanInCompany(companyId)('OWN_BOOKING');
  const query = useQuery({ ...ownBookingQuery(companyId, bookingId), enabled: may });
  if (!may) return <NotForYou title={t('bookings.own.title')} text={t('bookings.own.noPermission')} />;
  return (
    <Loaded query={query} rows={6}>
      {(booking) => <Own companyId={companyId} booking={booking} />}
    </Loaded>
  );
}

function Own({ companyId, booking: b }: { companyId: string; booking: BookingResponse }) {
  const { t } = useTranslation();
  const holds = b.state === 'HELD';
  const checksIn = useChecksIn(companyId, b);
  return (
    <div className="stack roomy">
      <PageHead
        title={holds ? t('bookings.own.confirm') : b.title}
        tags={<StateTag state={b.state} />}
        back={
          <Link to="/company/$companyId/bookings" params={{ companyId }}>
            ← {t('bookings.own.title')}
          </Link>
        }
      />
      {holds && <Held companyId={companyId} booking={b} />}
      {!holds && <Next booking={b} checksIn={checksIn} />}
      <Panel title={t('bookings.own.facts')}>
        <BookingFacts booking={b} />
        {b.seriesId && (
          <p>
            <Link to="/company/$companyId/bookings/series/$seriesId" params={{ companyId, seriesId: b.seriesId }}>
              {t('bookings.series.see')}
            </Link>
          </p>
        )}
      </Panel>
      {!holds && <Moves companyId={companyId} booking={b} checksIn={checksIn} />}
    </div>
  );
}

const TOLD: readonly string[] = ['REQUESTED', 'AUTO_RELEASED', 'NO_SHOW', 'LAPSED'];

/** What happens next, and who does it. */
function Next({ booking: b, checksIn }: { booking: BookingResponse; checksIn: ChecksIn }) {
  const { t } = useTranslation();
  if (b.state === 'APPROVED') return <p>{t(`bookings.own.comes.${checksIn}`)}</p>;
  if (!TOLD.includes(b.state)) return null;
  return <p>{t(`bookings.own.next.${b.state}`)}</p>;
}

type MovesProps = { companyId: string; booking: BookingResponse; checksIn: ChecksIn };

function Moves({ companyId, booking: b, checksIn }: MovesProps) {
  const { t } = useTranslation();
  const ask = useAsk(STALE);
  const may = (move: BookingResponse['abilities'][number]) => b.abilities.includes(move);
  const call = {
    path: { companyId, bookingId: b.id },
    headers: { 'If-Match': etag(b.version) },
    throwOnError: true,
  } as const;
  const cancel = () =>
    void ask({
      title: t('bookings.own.askCancel', { title: b.title }),
      content: t('bookings.ending.cancel', { until: dateTime(b.freeCancelUntil, b.zone) }),
      okText: t('bookings.move.CANCEL'),
      danger: true,
      done: t('bookings.done.CANCEL'),
      make: () => ownBookingCancel({ ...call, body: { reason: '' } }),
    });
  const finish = () =>
    void ask({
      title: t('bookings.ask.FINISH', { title: b.title }),
      content: t('bookings.askText.FINISH'),
      okText: t('bookings.move.FINISH'),
      done: t('bookings.done.FINISH'),
      make: () => ownBookingFinish(call),
    });
  return (
    <div className="thumb-bar">
      {may('CANCEL') && (
        <Button danger size="large" onClick={cancel}>
          {t('bookings.move.CANCEL')}
        </Button>
      )}
      {may('CHANGE') && (
        <LinkButton
          size="large"
          to="/company/$companyId/bookings/new"
          params={{ companyId }}
          search={{
            ...{ change: b.id, room: b.facilities[0]?.id, tenant: b.tenantId ?? undefined, date: b.date },
            minutes: minuteOf(b.to) - minuteOf(b.from),
          }}
        >
          {t('bookings.own.otherTime')}
        </LinkButton>
      )}
      {may('FINISH') && (
        <Button type="primary" size="large" onClick={finish}>
          {t('bookings.move.FINISH')}
        </Button>
      )}
      {may('CHECK_IN') && checksIn !== 'no' && (
        <LinkButton primary size="large" to="/check-in">
          {t('bookings.move.CHECK_IN')}
        </LinkButton>
      )}
    </div>
  );
}

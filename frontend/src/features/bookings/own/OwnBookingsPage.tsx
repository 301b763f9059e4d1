import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingSummary } from '@/api/gen/types.gen';
import { useCanInCompany } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { dayTitle } from '../columns';
import { StateTag } from '../StateTag';
import { ownBookingsQuery, ownQuotaQuery, WHEN } from './asked';
import { QuotaLine } from './QuotaLine';
import { useStay } from './useStay';
import '@/features/facilities/words';
import './own.css';
import '../words';

/** What one's own company has booked, and the way to more. */
export function OwnBookingsPage({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const can = useCanInCompany(companyId);
  if (can('OWN_BOOKING')) return <Own companyId={companyId} />;
  return <NotForYou title={t('bookings.own.title')} text={t('bookings.own.noPermission')} />;
}

function Own({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const { query, now } = useStay(companyId, undefined);
  return (
    <div className="stack roomy">
      <PageHead
        title={t('bookings.own.title')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('bookings.own.back')}
          </Link>
        }
      />
      <Loaded query={query} rows={1}>
        {() =>
          now.length === 0 ? (
            <p className="note">{t('bookings.own.noStay')}</p>
          ) : (
            now.map((stay) => (
              <div key={stay.tenantId} className="stack">
                <LinkButton
                  primary
                  size="large"
                  block
                  to="/company/$companyId/bookings/new"
                  params={{ companyId }}
                  search={now.length > 1 ? { tenant: stay.tenantId } : {}}
                >
                  {now.length > 1 ? t('bookings.own.bookIn', { park: stay.parkName }) : t('bookings.book')}
                </LinkButton>
                <Quota companyId={companyId} tenantId={stay.tenantId} />
              </div>
            ))
          )
        }
      </Loaded>
      <List companyId={companyId} when="ahead" />
      <List companyId={companyId} when="past" />
      <p className="note">
        <Link to="/calendars">{t('bookings.own.calendar')}</Link>
      </p>
    </div>
  );
}

function Quota({ companyId, tenantId }: { companyId: string; tenantId: string }) {
  const query = useQuery(ownQuotaQuery(companyId, tenantId));
  return (
    <Loaded query={query} rows={1}>
      {(quota) => <QuotaLine quota={quota} />}
    </Loaded>
  );
}

const GONE: readonly string[] = ['CANCELLED', 'REJECTED', 'LAPSED'];

function List({ companyId, when }: { companyId: string; when: 'ahead' | 'past' }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery(ownBookingsQuery(companyId, { ...WHEN[when], page, size: PANEL_SIZE }));
  return (
    <Panel title={t(`bookings.own.${when}`)}>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="note">{t(`bookings.own.none.${when}`)}</p>}
            <ul className="cards">
              {items.map((b) => (
                <li key={b.id}>
                  <Card companyId={companyId} booking={b} />
                </li>
              ))}
            </ul>
            <PanelPager page={page} total={total} onChange={setPage} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Card({ companyId, booking: b }: { companyId: string; booking: BookingSummary }) {
  const { t } = useTranslation();
  return (
    <div className={GONE.includes(b.state) ? 'card gone' : 'card'}>
      <span className="row">
        <Link to="/company/$companyId/bookings/$bookingId" params={{ companyId, bookingId: b.id }}>
          {dayTitle(t, b.date)} {b.from}–{b.to}
        </Link>
        <StateTag state={b.state} />
      </span>
      <span>
        {b.facilities.map((f) => f.name).join('、')} · {b.title}
      </span>
    </div>
  );
}

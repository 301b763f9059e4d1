import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { dayTitle } from '../columns';
import { StateTag } from '../StateTag';
import { ownBookingsQuery, WHEN } from './asked';
import '@/features/facilities/words';
import '../words';

const SHOWN = 3;

/** On the company's home: what is booked next, and one press to book more. */
export default function OwnBookingsNext({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const query = useQuery(ownBookingsQuery(companyId, { ...WHEN.ahead, size: SHOWN }));
  return (
    <Panel
      title={t('bookings.own.home')}
      extra={
        <>
          <LinkButton to="/company/$companyId/bookings" params={{ companyId }}>
            {t('bookings.own.homeAll')}
          </LinkButton>
          <LinkButton primary to="/company/$companyId/bookings/new" params={{ companyId }}>
            {t('bookings.book')}
          </LinkButton>
        </>
      }
    >
      <Loaded query={query} rows={1}>
        {({ items }) => {
          if (items.length === 0) return <p className="note">{t('bookings.own.homeNone')}</p>;
          return (
            <ul className="plain lines">
              {items.map((b) => (
                <li key={b.id}>
                  <Link to="/company/$companyId/bookings/$bookingId" params={{ companyId, bookingId: b.id }}>
                    {dayTitle(t, b.date)} {b.from}–{b.to}
                  </Link>
                  <span>{b.facilities.map((f) => f.name).join('、')}</span>
                  <StateTag state={b.state} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OwnStayView } from '@/api/gen/types.gen';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { ANY } from '../search';
import { ownRoomsQuery } from './asked';
import { ChooseRoom } from './ChooseRoom';
import { fitting, USUAL_PEOPLE } from './choices';
import { PickTime } from './PickTime';
import { useStay } from './useStay';
import '@/features/facilities/words';
import './own.css';
import '../words';

const route = getRouteApi('/company/$companyId/bookings/new');

/** On the phone: the room, the time, and it is held while the rest is filled in. */
export function OwnBookPage() {
  const { t } = useTranslation();
  const { companyId } = route.useParams();
  const search = route.useSearch();
  const may = useCanInCompany(companyId)('OWN_BOOKING');
  const { query, stay } = useStay(companyId, search.tenant);
  if (!may) return <NotForYou title={t('bookings.own.title')} text={t('bookings.own.noPermission')} />;
  return (
    <div className="stack roomy">
      <PageHead
        title={t(search.change ? 'bookings.own.otherTime' : 'bookings.book')}
        back={
          search.room ? (
            <Link to="/company/$companyId/bookings/new" params={{ companyId }} search={{ tenant: search.tenant }}>
              ← {t('bookings.own.rooms')}
            </Link>
          ) : (
            <Link to="/company/$companyId/bookings" params={{ companyId }}>
              ← {t('bookings.own.title')}
            </Link>
          )
        }
      />
      <Loaded query={query}>
        {() =>
          stay ? <Steps companyId={companyId} stay={stay} /> : <p className="note">{t('bookings.own.noStay')}</p>
        }
      </Loaded>
    </div>
  );
}

function Steps({ companyId, stay }: { companyId: string; stay: OwnStayView }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(ownRoomsQuery(companyId, stay.tenantId));
  return (
    <Loaded query={query} rows={8}>
      {(rooms) => {
        if (rooms.length === 0) return <div className="empty">{t('bookings.own.noRooms')}</div>;
        if (!search.room) return <ChooseRoom companyId={companyId} stay={stay} rooms={rooms} />;
        const any = search.room === ANY;
        const people = search.people ?? USUAL_PEOPLE;
        return (
          <PickTime
            companyId={companyId}
            tenantId={stay.tenantId}
            rooms={any ? fitting(rooms, people) : rooms.filter((f) => f.id === search.room)}
            any={any}
            people={any ? people : search.people}
            search={search}
            set={(patch) => void navigate({ search: (s) => ({ ...s, ...patch }), replace: true, resetScroll: false })}
          />
        );
      }}
    </Loaded>
  );
}

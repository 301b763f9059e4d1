import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnFacilityView, OwnStayView } from '@/api/gen/types.gen';
import { wallOf } from '@/shared/lib/clock';
import { addDays } from '@/shared/lib/format';
import { ANY } from '../search';
import { ownQuotaQuery } from './asked';
import { Chips } from './Chips';
import { USUAL_PEOPLE } from './choices';
import { People } from './People';
import { QuotaLine } from './QuotaLine';
import { RoomCard } from './RoomCard';
import '../bookings.css';
import '@/shared/ui/pair.css';

const SeriesDrawer = lazy(() => import('../series/SeriesDrawer'));
const route = getRouteApi('/company/$companyId/bookings/new');

/** As many as one scrolls through by thumb. */
const SHOWN = 20;

type Props = { companyId: string; stay: OwnStayView; rooms: OwnFacilityView[] };

/** Any room for so many, or one of them. */
export function ChooseRoom({ companyId, stay, rooms }: Props) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const people = search.people ?? USUAL_PEOPLE;
  const show = (open?: 'series') => void navigate({ search: (s) => ({ ...s, open }), replace: true });
  return (
    <>
      <Quota companyId={companyId} tenantId={stay.tenantId} />
      <div className="card any-room">
        <People
          value={people}
          onChange={(n) => void navigate({ search: (s) => ({ ...s, people: n }), replace: true })}
        />
        <Link
          className="big-link"
          to="/company/$companyId/bookings/new"
          params={{ companyId }}
          search={{ ...search, room: ANY, people }}
        >
          {t('bookings.own.anyRoom', { n: people })}
        </Link>
      </div>
      <Rooms companyId={companyId} rooms={rooms} />
      <Button size="large" block onClick={() => show('series')}>
        {t('bookings.series.repeat')}
      </Button>
      <Suspense fallback={null}>
        {search.open === 'series' && (
          <SeriesDrawer
            place={{ companyId, tenantId: stay.tenantId }}
            initial={{ facilityIds: [], date: dayOf(rooms), from: '09:00', to: '10:00', people: search.people }}
            onMade={(seriesId) =>
              void navigate({ to: '/company/$companyId/bookings/series/$seriesId', params: { companyId, seriesId } })
            }
            onClose={() => show()}
          />
        )}
      </Suspense>
    </>
  );
}

/** Tomorrow where the rooms are. */
const dayOf = ([room]: OwnFacilityView[]) => addDays(wallOf(new Date(), room?.zone ?? 'Asia/Shanghai').day, 1);

function Quota({ companyId, tenantId }: { companyId: string; tenantId: string }) {
  const query = useQuery(ownQuotaQuery(companyId, tenantId));
  return query.data ? <QuotaLine quota={query.data} /> : null;
}

const ALL = 'ALL';

/** Where there are many, by their kind. */
function Rooms({ companyId, rooms }: { companyId: string; rooms: OwnFacilityView[] }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<string>(ALL);
  const [shown, setShown] = useState(SHOWN);
  const kinds = [...new Set(rooms.map((f) => f.facts.kind))];
  const hits = rooms.filter((f) => kind === ALL || f.facts.kind === kind);
  return (
    <>
      {rooms.length > SHOWN && kinds.length > 1 && (
        <Chips
          label={t('bookings.own.kind')}
          chips={[
            { key: ALL, text: t('bookings.own.allKinds') },
            ...kinds.map((key) => ({ key, text: t(`facilities.kind.${key}`) })),
          ]}
          chosen={kind}
          onChoose={(key) => {
            setKind(key);
            setShown(SHOWN);
          }}
        />
      )}
      <ul className="cards">
        {hits.slice(0, shown).map((f) => (
          <li key={f.id}>
            <RoomCard companyId={companyId} room={f} />
          </li>
        ))}
      </ul>
      {hits.length > shown && (
        <Button size="large" block onClick={() => setShown(shown + SHOWN)}>
          {t('bookings.own.moreRooms')}
        </Button>
      )}
    </>
  );
}

import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OwnFacilityView } from '@/api/gen/types.gen';
import { useCharge } from '@/features/facilities/useCharge';

const route = getRouteApi('/company/$companyId/bookings/new');

/** What one has to know to choose a room: how many it seats, where it is, what is in it and what it costs. */
export function RoomCard({ companyId, room: { id, facts: f, price } }: { companyId: string; room: OwnFacilityView }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const charge = useCharge();
  const facts = [
    t(`facilities.kind.${f.kind}`),
    f.capacity != null && t('facilities.people', { n: f.capacity }),
    f.place,
  ].filter(Boolean);
  return (
    <Link
      className="card room-card"
      to="/company/$companyId/bookings/new"
      params={{ companyId }}
      search={{ tenant: search.tenant, room: id }}
    >
      <span className="row">
        <strong>{f.name}</strong>
        {f.needsApproval && <span className="tag tag-warn">{t('facilities.approval')}</span>}
      </span>
      <span className="note">{facts.join(' · ')}</span>
      <span className="note">{[f.features.join('、'), charge(f.charge, price)].filter(Boolean).join(' · ')}</span>
    </Link>
  );
}

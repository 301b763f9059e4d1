import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { ownRoomsQuery } from '../own/asked';
import { RoomPicker } from '../RoomPicker';
import type { Place } from './place';

type Field = { id?: string; value?: string[]; onChange?: (ids: string[]) => void; 'aria-label'?: string };

const MOST_TOGETHER = 5;

/** What is booked together: at the desk anything of the park, for a company what it may book itself. */
export function PlaceRooms({ place, ...field }: Field & { place: Place }) {
  if ('parkId' in place)
    return <RoomPicker<string[]> {...field} parkId={place.parkId} mode="multiple" maxCount={MOST_TOGETHER} />;
  return <OwnRooms {...field} {...place} />;
}

function OwnRooms({ companyId, tenantId, ...field }: Field & { companyId: string; tenantId: string }) {
  const rooms = useQuery(ownRoomsQuery(companyId, tenantId));
  return (
    <Select
      {...field}
      mode="multiple"
      maxCount={MOST_TOGETHER}
      showSearch={{ optionFilterProp: 'label' }}
      loading={rooms.isFetching}
      options={rooms.data?.map((f) => ({ value: f.id, label: `${f.facts.name} · ${f.facts.place}` }))}
    />
  );
}

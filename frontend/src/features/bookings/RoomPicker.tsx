import { useQueries, useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roomQuery, roomsQuery } from './asked';

type Props<V> = Pick<
  SelectProps<V>,
  'mode' | 'maxCount' | 'allowClear' | 'className' | 'placeholder' | 'value' | 'onChange' | 'aria-label' | 'id'
> & { parkId: string };

/** One or several of the rooms and equipment of a park, found by name, code or place. */
export function RoomPicker<V extends string | string[]>({ parkId, ...field }: Props<V>) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const typed = useDeferredValue(q.trim());
  const { data, isFetching } = useQuery(roomsQuery(parkId, typed));
  const chosen = [field.value ?? []].flat() as string[];
  const away = data ? chosen.filter((id) => !data.items.some((f) => f.id === id)) : [];
  // What was chosen elsewhere and is not among the hits still has its name.
  const others = useQueries({ queries: away.map((id) => roomQuery(parkId, id)) });
  const rooms = [
    ...(data?.items ?? []),
    ...others.flatMap(({ data: room }) => (room ? [{ id: room.id, ...room.facts }] : [])),
  ];
  const cut = data && data.total > data.items.length;
  return (
    <Select<V>
      {...field}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={isFetching}
      notFoundContent={isFetching ? t('state.loading') : t('picker.none')}
      options={rooms.map((f) => ({ value: f.id, label: `${f.name} · ${f.place}` }))}
      popupRender={(menu) => (
        <>
          {menu}
          {cut && <p className="panel-note">{t('bookings.pickerCut', { n: data.items.length, total: data.total })}</p>}
        </>
      )}
    />
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { BookingState, type BookingSummary } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { type Column, DataList } from '@/shared/ui/DataList';
import { DateInput } from '@/shared/ui/DateInput';
import { FilterBar, ManyFilter } from '@/shared/ui/Filters';
import { bookingsQuery } from './asked';
import { fullDay } from './columns';
import { RoomPicker } from './RoomPicker';
import { StateTag } from './StateTag';
import type { View } from './view';

/** All bookings, by what became of them, by room and from a day on. */
export default function ListView({ parkId, search, set }: View) {
  const { t } = useTranslation();
  const query = useQuery({ ...bookingsQuery(parkId, search), placeholderData: keepPreviousData });
  const filter = (patch: Partial<View['search']>) => set({ ...patch, page: undefined });
  const filtered = Boolean(search.state || search.facility || search.date);
  const open = (b: BookingSummary) => set({ booking: b.id });
  const columns = useColumns(open);
  return (
    <div className="stack">
      <FilterBar active={filtered} onReset={() => filter({ state: undefined, facility: undefined, date: undefined })}>
        <ManyFilter
          label={t('bookings.stateOf')}
          values={Object.values(BookingState)}
          text={(v) => t(`bookings.state.${v}`)}
          value={search.state}
          onChange={(state) => filter({ state })}
        />
        <RoomPicker<string>
          parkId={parkId}
          className="filter-wide"
          allowClear
          aria-label={t('bookings.room')}
          placeholder={t('bookings.room')}
          value={search.facility}
          onChange={(facility) => filter({ facility: facility || undefined })}
        />
        <span className="filter">
          <DateInput
            aria-label={t('bookings.since')}
            placeholder={t('bookings.since')}
            value={search.date}
            onChange={(date) => filter({ date: date ?? undefined })}
          />
        </span>
      </FilterBar>
      <DataList
        label={t('bookings.view.list')}
        query={query}
        columns={columns}
        rowKey={(b) => b.id}
        card={(b) => (
          <div className="card">
            <span className="row">
              <OpenButton booking={b} onOpen={open} />
              <StateTag state={b.state} />
            </span>
            <When booking={b} />
            <span>
              {b.facilities.map((f) => f.name).join('、')} · {b.company ?? t('bookings.whoOf.PARK')}
            </span>
          </div>
        )}
        empty={<p>{filtered ? t('list.empty') : t('bookings.none')}</p>}
        search={search}
        onSearch={set}
      />
    </div>
  );
}

type OpenProps = { booking: BookingSummary; onOpen: (b: BookingSummary) => void };

function OpenButton({ booking, onOpen }: OpenProps) {
  return (
    <Button type="link" className="bare-link" onClick={() => onOpen(booking)}>
      {booking.title}
    </Button>
  );
}

function When({ booking: b }: { booking: BookingSummary }) {
  const { t } = useTranslation();
  return (
    <span className="num">
      {fullDay(t, b.date)} {b.from}–{b.to}
    </span>
  );
}

function useColumns(open: (b: BookingSummary) => void): Column<BookingSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'title', title: t('bookings.subject'), render: (b) => <OpenButton booking={b} onOpen={open} /> },
    { key: 'state', title: t('bookings.stateOf'), render: (b) => <StateTag state={b.state} /> },
    { key: 'when', title: t('bookings.when'), render: (b) => <When booking={b} /> },
    { key: 'rooms', title: t('bookings.rooms'), render: (b) => b.facilities.map((f) => f.name).join('、') },
    { key: 'for', title: t('bookings.for'), render: (b) => b.company ?? t('bookings.whoOf.PARK') },
    { key: 'people', title: t('bookings.people'), end: true, render: (b) => b.people ?? UNKNOWN },
    { key: 'number', title: t('bookings.number'), render: (b) => <span className="num">{b.number}</span> },
  ];
}

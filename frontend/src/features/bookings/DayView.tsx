import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type FacilityDaysView, FacilityKind } from '@/api/gen/types.gen';
import { ManyFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PanelPager } from '@/shared/ui/PanelPager';
import { dayQuery, roomPageQuery } from './asked';
import { columnsOf, dayNote, dayTitle } from './columns';
import { DayBar } from './DayBar';
import { TimeGrid } from './grid/TimeGrid';
import { gridOf } from './gridOf';
import { Legend } from './Legend';
import { MovedBar } from './MovedBar';
import { useMoving } from './useMoving';
import { useDay, type View } from './view';
import { ZoneNote } from './ZoneNote';

/** The rooms of a day beside one another, so many at a time as one can look at. */
export function DayView(view: View) {
  const { t } = useTranslation();
  const { parkId, search, set } = view;
  const { day, today } = useDay(parkId, search);
  const rooms = useQuery(roomPageQuery(parkId, search));
  const ids = rooms.data?.items.map((f) => f.id) ?? [];
  const query = useQuery({ ...dayQuery(parkId, day, ids), enabled: ids.length > 0 });
  return (
    <div className="stack">
      <DayBar day={day} today={today} step={1} onChange={(date) => set({ date })}>
        <ManyFilter
          label={t('facilities.kindOf')}
          values={Object.values(FacilityKind)}
          text={(v) => t(`facilities.kind.${v}`)}
          value={search.kind}
          onChange={(kind) => set({ kind, page: undefined })}
        />
      </DayBar>
      <Loaded query={rooms} rows={12}>
        {({ total }) =>
          ids.length === 0 ? (
            <NoRooms parkId={parkId} filtered={Boolean(search.kind)} />
          ) : (
            <>
              <Loaded query={query} rows={12}>
                {(answer) => <Day {...view} day={day} answer={answer} />}
              </Loaded>
              <PanelPager page={search.page ?? 1} total={total} onChange={(page) => set({ page })} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function NoRooms({ parkId, filtered }: { parkId: string; filtered: boolean }) {
  const { t } = useTranslation();
  if (filtered) return <div className="empty">{t('bookings.noneOfKind')}</div>;
  return (
    <div className="empty">
      <p>{t('bookings.noRooms')}</p>
      <div className="row">
        <LinkButton to="/parks/$parkId/facilities" params={{ parkId }}>
          {t('facilities.title')}
        </LinkButton>
      </div>
    </div>
  );
}

function Day({ parkId, set, books, day, answer }: View & { day: string; answer: FacilityDaysView }) {
  const { t } = useTranslation();
  const { onMove, ...moving } = useMoving(parkId);
  const shown = answer.days[0];
  const note = shown && dayNote(t, shown);
  return (
    <>
      {shown && !shown.known && <p className="note">{t('bookings.yearUnknown')}</p>}
      {note && <p className="note">{t('bookings.special', { day: dayTitle(t, shown.date), note })}</p>}
      <MovedBar {...moving} />
      <TimeGrid
        {...gridOf(set)}
        onMove={onMove}
        label={t('bookings.gridDay', { day: shown ? dayTitle(t, shown.date) : day })}
        columns={columnsOf(answer, { by: 'day', t, moves: books })}
        books={books}
      />
      <Legend books={books} />
      <ZoneNote zone={answer.zone} />
    </>
  );
}

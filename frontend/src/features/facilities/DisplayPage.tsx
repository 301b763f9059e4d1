import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { facilityDayListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { FacilityDaysView, FacilityTaken } from '@/api/gen/types.gen';
import { minuteOf, wallOf } from '@/shared/lib/clock';
import { dayInWords } from '@/shared/lib/format';
import { useTitle } from '@/shared/lib/useTitle';
import { Loaded } from '@/shared/ui/Loaded';
import { type Now, nowOf, stateOf } from './now';
import { useAwake } from './useAwake';
import './display.css';
import './words';

const route = getRouteApi('/parks/$parkId/facilities/$facilityId/display');

/** A tablet at a door asks so often by itself. */
const REFRESH = 30_000;

/** As many as one reads in passing. */
const SHOWN = 4;

/** What a screen at the door shows: whether one can go in, until when, and who comes next. It leads nowhere else. */
export function DisplayPage() {
  const { parkId, facilityId } = route.useParams();
  useAwake();
  const query = useQuery({
    ...facilityDayListOptions({ path: { parkId }, query: { facilityId: [facilityId] } }),
    refetchInterval: REFRESH,
    refetchIntervalInBackground: true,
  });
  return (
    <div className="door-display">
      <Loaded query={query} rows={4}>
        {(answer) => <Display answer={answer} stale={query.isRefetchError ? query.dataUpdatedAt : undefined} />}
      </Loaded>
    </div>
  );
}

/** Looks at the clock more often than at the server. */
function useClock(zone: string) {
  const [at, setAt] = useState(() => wallOf(new Date(), zone));
  useEffect(() => {
    const timer = setInterval(() => setAt(wallOf(new Date(), zone)), 5000);
    return () => clearInterval(timer);
  }, [zone]);
  return at;
}

function Display({ answer, stale }: { answer: FacilityDaysView; stale: number | undefined }) {
  const { t, i18n } = useTranslation();
  const at = useClock(answer.zone);
  const [room] = answer.facilities;
  useTitle(room?.name);
  const today = room?.days.find((d) => d.date === at.day);
  if (!room || !today) return <p>{t('facilities.display.wait')}</p>;
  const now = nowOf(today, at.minute);
  return (
    <>
      <header>
        <h1>{room.name}</h1>
        <span>{dayInWords(at.day, i18n.language)}</span>
        <time className="num">{at.time}</time>
      </header>
      <section className={`door-now door-${now.state}`} aria-live="polite" aria-label={t('facilities.display.now')}>
        <h2>{t(`facilities.display.${now.state}`)}</h2>
        <Until now={now} minute={at.minute} />
      </section>
      <Coming next={now.next} />
      {stale !== undefined && (
        <p className="door-stale" role="alert">
          {t('facilities.display.stale', { time: wallOf(new Date(stale), answer.zone).time })}
        </p>
      )}
    </>
  );
}

function Until({ now: { state, until, allDay, opens, here }, minute }: { now: Now; minute: number }) {
  const { t } = useTranslation();
  if (state === 'shut') return opens ? <p className="num">{t('facilities.display.opens', { time: opens })}</p> : null;
  if (state === 'free')
    return <p className="num">{t(`facilities.display.${allDay ? 'allDay' : 'freeUntil'}`, { time: until })}</p>;
  return (
    <>
      {here?.company && <p className="door-who">{here.company}</p>}
      <p className="num">
        {t('facilities.display.until', { time: until })}{' '}
        <small>{t('facilities.display.left', { n: minuteOf(until ?? '') - minute })}</small>
      </p>
    </>
  );
}

function Coming({ next }: { next: FacilityTaken[] }) {
  const { t } = useTranslation();
  return (
    <section className="door-next" aria-labelledby="door-next">
      <h2 id="door-next">{t('facilities.display.next')}</h2>
      {next.length === 0 && <p>{t('facilities.display.none')}</p>}
      <ul className="plain">
        {next.slice(0, SHOWN).map((b) => (
          <li key={b.from}>
            <span className="num">
              {b.from}–{b.to}
            </span>
            <span>{b.company ?? t(`facilities.display.${stateOf(b)}`)}</span>
          </li>
        ))}
      </ul>
      {next.length > SHOWN && <p>{t('facilities.display.more', { n: next.length - SHOWN })}</p>}
    </section>
  );
}

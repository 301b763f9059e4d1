import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarFeedListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { calendarFeedEnd } from '@/api/gen/sdk.gen';
import type { CalendarFeedRequest, CalendarFeedView, CalendarKind, Me } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { useAsk } from '@/shared/lib/useAsk';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import './words';

const SubscribeDrawer = lazy(() => import('./SubscribeDrawer'));
/** As many as one may have. */
const ALL = 50;

type Open = { of: CalendarFeedRequest; title: string; renewing: boolean };

/** The calendars one subscribes to. Those of facilities are begun at the facility. */
export function CalendarsPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const query = useQuery(calendarFeedListOptions({ query: { size: ALL } }));
  const [open, setOpen] = useState<Open>();
  const begin: CalendarKind[] = me.companies.length > 0 ? ['COMPANY', 'PERSON'] : ['PERSON'];
  return (
    <div className="stack roomy">
      <PageHead title={t('calendar.title')} note={t('calendar.note')} />
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Begin
              kinds={begin.filter((kind) => !items.some((one) => one.kind === kind))}
              onGet={(kind) => setOpen({ of: { kind }, title: t(`enums.CalendarKind.${kind}`), renewing: false })}
            />
            <Mine items={items} onRenew={setOpen} />
          </>
        )}
      </Loaded>
      {open && (
        <Suspense>
          <SubscribeDrawer {...open} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

function Begin({ kinds, onGet }: { kinds: CalendarKind[]; onGet: (kind: CalendarKind) => void }) {
  const { t } = useTranslation();
  if (kinds.length === 0) return null;
  return (
    <Panel title={t('calendar.subscribe')}>
      <ul className="plain lines">
        {kinds.map((kind) => (
          <li key={kind}>
            <strong>{t(`enums.CalendarKind.${kind}`)}</strong>
            <Button aria-label={`${t('calendar.get')} ${t(`enums.CalendarKind.${kind}`)}`} onClick={() => onGet(kind)}>
              {t('calendar.get')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Mine({ items, onRenew }: { items: CalendarFeedView[]; onRenew: (open: Open) => void }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('calendar.mine')}>
      {items.length === 0 && <p className="note">{t('calendar.none')}</p>}
      <ul className="plain lines">
        {items.map((feed) => (
          <Line key={feed.id} feed={feed} onRenew={onRenew} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ feed, onRenew }: { feed: CalendarFeedView; onRenew: (open: Open) => void }) {
  const { t } = useTranslation();
  const ask = useAsk(['calendarFeedList']);
  const title = t(`enums.CalendarKind.${feed.kind}`) + (feed.kind === 'FACILITY' && feed.name ? `：${feed.name}` : '');
  const end = () =>
    void ask({
      title: t('calendar.askEnd', { name: title }),
      content: t('calendar.endText'),
      okText: t('calendar.end'),
      danger: true,
      done: t('calendar.ended'),
      make: () => calendarFeedEnd({ path: { feedId: feed.id }, throwOnError: true }),
    });
  const renew = () => onRenew({ of: { kind: feed.kind, facilityId: feed.facilityId }, title, renewing: true });
  const about = [
    t('calendar.made', { day: dateTime(feed.madeAt) }),
    feed.readOn ? t('calendar.read', { day: feed.readOn }) : t('calendar.never'),
    ...(feed.name ? [] : [t('calendar.gone')]),
  ];
  return (
    <li>
      <strong>{title}</strong>
      <span className="note">{about.join(' · ')}</span>
      {feed.name && (
        <Button size="small" aria-label={`${t('calendar.renew')} ${title}`} onClick={renew}>
          {t('calendar.renew')}
        </Button>
      )}
      <Button size="small" danger aria-label={`${t('calendar.end')} ${title}`} onClick={end}>
        {t('calendar.end')}
      </Button>
    </li>
  );
}

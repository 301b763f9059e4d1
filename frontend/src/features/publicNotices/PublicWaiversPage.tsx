import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { publicParkGetOptions, publicWaiverListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { PublicWaiver } from '@/api/gen/types.gen';
import { dateTime, money } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { Period } from '@/shared/ui/Period';
import './words';

const route = getRouteApi('/notices/$parkId/waivers');

/** What a park waives, for anybody. */
export function PublicWaiversPage() {
  const { parkId } = route.useParams();
  const park = useQuery(publicParkGetOptions({ path: { parkId } }));
  return <Loaded query={park}>{({ name }) => <List parkId={parkId} park={name} />}</Loaded>;
}

function List({ parkId, park }: { parkId: string; park: string }) {
  const { t } = useTranslation();
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({
    ...publicWaiverListOptions({ path: { parkId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  const turn = (to: number) => void navigate({ search: { page: to === 1 ? undefined : to } });
  return (
    <div className="stack">
      <PageHead
        title={t('publicNotices.waiversOf', { park })}
        note={t('publicNotices.waiversNote')}
        back={
          <Link to="/notices/$parkId" params={{ parkId }}>
            ← {t('publicNotices.backToNotices')}
          </Link>
        }
      />
      <Panel title={t('publicNotices.waiverList')}>
        <Loaded query={query}>
          {({ items, total }) =>
            total === 0 ? (
              <p className="note">{t('publicNotices.waiversEmpty')}</p>
            ) : (
              <>
                <ul className="plain lines">
                  {items.map((waiver) => (
                    <Line key={waiver.id} waiver={waiver} />
                  ))}
                </ul>
                <PanelPager page={page} total={total} onChange={turn} />
              </>
            )
          }
        </Loaded>
      </Panel>
    </div>
  );
}

function Line({ waiver: w }: { waiver: PublicWaiver }) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{w.company}</strong>
      <span className="tag">{t(`publicNotices.waiverState.${w.state}`)}</span>
      <span>{w.policy}</span>
      <Period from={w.from} to={w.to} />
      <span className="num">
        {t('publicNotices.granted')} {money(w.granted)}
      </span>
      <span className="num">
        {t('publicNotices.waivedSoFar')} {money(w.waived)}
      </span>
      <span className="note num">{t('publicNotices.waiverSince', { day: dateTime(w.since).slice(0, 10) })}</span>
    </li>
  );
}

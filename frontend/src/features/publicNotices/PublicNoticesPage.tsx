import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { publicNoticeListOptions, publicParkGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { PublicNoticeSummary } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { Lookup } from './Lookup';
import { StateTag } from './StateTag';
import './words';

const route = getRouteApi('/notices/$parkId/');

/** What a park has announced, for anybody. */
export function PublicNoticesPage() {
  const { parkId } = route.useParams();
  const park = useQuery(publicParkGetOptions({ path: { parkId } }));
  return <Loaded query={park}>{({ name }) => <List parkId={parkId} park={name} />}</Loaded>;
}

function List({ parkId, park }: { parkId: string; park: string }) {
  const { t } = useTranslation();
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({
    ...publicNoticeListOptions({ path: { parkId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  const turn = (to: number) => void navigate({ search: { page: to === 1 ? undefined : to } });
  return (
    <div className="stack">
      <PageHead title={t('publicNotices.of', { park })} />
      <Panel title={t('publicNotices.title')}>
        <Loaded query={query}>
          {({ items, total }) =>
            total === 0 ? (
              <p className="note">{t('publicNotices.empty')}</p>
            ) : (
              <>
                <ul className="plain lines">
                  {items.map((notice) => (
                    <Line key={notice.id} parkId={parkId} notice={notice} />
                  ))}
                </ul>
                <PanelPager page={page} total={total} onChange={turn} />
              </>
            )
          }
        </Loaded>
      </Panel>
      <Lookup parkId={parkId} />
      <p className="row">
        <Link to="/apply/$parkId" params={{ parkId }}>
          {t('publicNotices.toCalls')}
        </Link>
        <Link to="/notices/$parkId/waivers" params={{ parkId }}>
          {t('publicNotices.toWaivers')}
        </Link>
      </p>
    </div>
  );
}

function Line({ parkId, notice }: { parkId: string; notice: PublicNoticeSummary }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to="/notices/$parkId/$noticeId" params={{ parkId, noticeId: notice.id }}>
        {notice.title}
      </Link>
      <StateTag state={notice.state} />
      <span className="note num">
        {t('publicNotices.posted')} {notice.postedOn}
      </span>
      <span className="note num">
        {t('publicNotices.period')} {notice.lastDay}
      </span>
    </li>
  );
}

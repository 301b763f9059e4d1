import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { inboxListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { TabBar } from '@/shared/ui/TabBar';
import { MarkAll } from './MarkAll';
import { Messages } from './Messages';
import { useMarking } from './useMarking';
import './words';

const route = getRouteApi('/inbox');

/** Everything one was told, or what of it one has not read. */
export function InboxPage() {
  const { t } = useTranslation();
  const { show, page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const marking = useMarking();
  const query = useQuery({
    ...inboxListOptions({ query: { unread: show && true, page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  const tabs = [
    { key: 'all' as const, text: t('inbox.tab.all') },
    { key: 'unread' as const, text: t('inbox.tab.unread') },
  ];
  return (
    <div className="stack">
      <PageHead
        title={t('inbox.title')}
        note={t('inbox.note')}
        actions={<MarkAll messages={query.data?.items ?? []} busy={marking.busy} onMark={marking.until} />}
      />
      <TabBar
        tabs={tabs}
        active={show ?? 'all'}
        onChange={(key) => void navigate({ search: { show: key === 'all' ? undefined : key } })}
      >
        <Loaded query={query}>
          {({ items, total }) => (
            <>
              {total === 0 && <p className="note">{t(show ? 'inbox.noneUnread' : 'inbox.none')}</p>}
              <Messages messages={items} onRead={marking.one} />
              <PanelPager
                page={page}
                total={total}
                onChange={(n) => void navigate({ search: { show, page: n === 1 ? undefined : n } })}
              />
            </>
          )}
        </Loaded>
      </TabBar>
    </div>
  );
}

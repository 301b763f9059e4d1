import { UserAddOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/shared/ui/PageHead';
import { TabBar } from '@/shared/ui/TabBar';
import { MemberList } from './MemberList';
import type { TeamPlace } from './place';
import { TABS, type TeamSearch, type TeamTab } from './search';
import './words';

// Most come to see who is here; who is asked in comes with its tab.
const InvitationList = lazy(() => import('./InvitationList').then((m) => ({ default: m.InvitationList })));
const InviteDrawer = lazy(() => import('./InviteDrawer'));

type Props = {
  place: TeamPlace;
  title: string;
  note?: string;
  back?: React.ReactNode;
  mayInvite: boolean;
  /** Whether invitations are shown at all; who only belongs to a team sees the team. */
  mayRead: boolean;
  search: TeamSearch;
  onSearch: (next: TeamSearch) => void;
};

/** People of a place, what they may do there, and who is asked in: the same for parks, companies and the network. */
export function TeamPage({ place, title, note, back, mayInvite, mayRead, search, onSearch }: Props) {
  const { t } = useTranslation();
  const tab: TeamTab = search.tab ?? 'members';
  const page = (patch: TeamSearch) => onSearch({ ...search, open: undefined, ...patch });
  const tabs = TABS.filter((k) => k === 'members' || mayRead).filter(
    (k) => k !== 'awaiting' || place.kind === 'park' || place.kind === 'network',
  );
  const content = (key: TeamTab) =>
    key === 'members' ? (
      <MemberList place={place} search={search} onSearch={page} />
    ) : (
      <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 4 }} />}>
        <InvitationList key={key} place={place} awaiting={key === 'awaiting'} search={search} onSearch={page} />
      </Suspense>
    );
  return (
    <div className="stack">
      <PageHead
        title={title}
        note={note}
        back={back}
        actions={
          mayInvite && (
            <Button type="primary" icon={<UserAddOutlined />} onClick={() => onSearch({ ...search, open: 'invite' })}>
              {t('team.invite')}
            </Button>
          )
        }
      />
      {tabs.length > 1 ? (
        <TabBar
          tabs={tabs.map((key) => ({ key, text: t(`team.tab.${key}`) }))}
          active={tab}
          onChange={(key) => onSearch({ tab: key === 'members' ? undefined : key })}
        >
          {content(tab)}
        </TabBar>
      ) : (
        content('members')
      )}
      <Suspense fallback={null}>{search.open && <InviteDrawer place={place} onClose={() => page({})} />}</Suspense>
    </div>
  );
}

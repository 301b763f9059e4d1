import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Denied } from '@/app/Denied';
import { Main } from '@/app/Main';
import { parseTeamSearch } from '@/features/team/search';
import { TeamPage } from '@/features/team/TeamPage';

export const Route = createFileRoute('/network/members')({
  validateSearch: parseTeamSearch,
  component: Page,
});

function Page() {
  const { t } = useTranslation();
  const { me } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  const manages = me.permissions.includes('NETWORK_MEMBER_MANAGE');
  if (!manages) return <Denied />;
  return (
    <Main className="wide">
      <TeamPage
        place={{ kind: 'network' }}
        title={t('team.networkTitle')}
        note={t('team.networkNote')}
        mayInvite
        mayRead
        search={search}
        onSearch={(next) => void navigate({ search: next })}
      />
    </Main>
  );
}

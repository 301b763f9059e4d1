import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
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
  const manages = me.permissions.includes('NETWORK_MEMBER_MANAGE');
  return (
    <Main className="wide">
      <TeamPage
        place={{ kind: 'network' }}
        title={t('team.networkTitle')}
        note={t('team.networkNote')}
        mayInvite={manages}
        mayRead={manages}
        search={Route.useSearch()}
        onSearch={(search) => void navigate({ search })}
      />
    </Main>
  );
}

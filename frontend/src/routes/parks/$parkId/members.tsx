import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { parseTeamSearch } from '@/features/team/search';
import { TeamPage } from '@/features/team/TeamPage';
import { useCan } from '@/shared/lib/useCan';

export const Route = createFileRoute('/parks/$parkId/members')({
  validateSearch: parseTeamSearch,
  component: Page,
});

function Page() {
  const { t } = useTranslation();
  const { parkId } = Route.useParams();
  const navigate = Route.useNavigate();
  const can = useCan(parkId);
  return (
    <TeamPage
      place={{ kind: 'park', parkId }}
      title={t('team.parkTitle')}
      note={t('team.parkNote')}
      mayInvite={can('TEAM_MANAGE')}
      mayRead={can('TEAM_READ')}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search })}
    />
  );
}

import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Main } from '@/app/Main';
import { parseTeamSearch } from '@/features/team/search';
import { TeamPage } from '@/features/team/TeamPage';
import { useCanInCompany } from '@/shared/lib/useCan';

export const Route = createFileRoute('/company/$companyId/team')({
  validateSearch: parseTeamSearch,
  component: Page,
});

function Page() {
  const { t } = useTranslation();
  const { companyId } = Route.useParams();
  const navigate = Route.useNavigate();
  const manages = useCanInCompany(companyId)('OWN_COMPANY_MANAGE');
  return (
    <Main className="narrow">
      <TeamPage
        place={{ kind: 'own', companyId }}
        title={t('team.ownTitle')}
        note={t('team.ownNote')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('shell.home.company')}
          </Link>
        }
        mayInvite={manages}
        mayRead={manages}
        search={Route.useSearch()}
        onSearch={(search) => void navigate({ search })}
      />
    </Main>
  );
}

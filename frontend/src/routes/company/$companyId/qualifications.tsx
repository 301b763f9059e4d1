import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnQualificationsPage } from '@/features/qualifications/OwnQualificationsPage';
import { parseOwnQualificationSearch } from '@/features/qualifications/search';

export const Route = createFileRoute('/company/$companyId/qualifications')({
  validateSearch: parseOwnQualificationSearch,
  component: Page,
});

function Page() {
  const { companyId } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <Main className="narrow">
      <OwnQualificationsPage
        companyId={companyId}
        search={Route.useSearch()}
        onSearch={(search) => void navigate({ search })}
      />
    </Main>
  );
}

import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Main } from '@/app/Main';
import { OwnPage } from '@/features/apply/OwnPage';

export const Route = createFileRoute('/my-applications/$applicationId')({ component: Page });

function Page() {
  const { t } = useTranslation();
  const { applicationId } = Route.useParams();
  return (
    <Main className="narrow roomy">
      <OwnPage
        applicationId={applicationId}
        token=""
        back={<Link to="/my-applications">← {t('shell.myApplications')}</Link>}
      />
    </Main>
  );
}

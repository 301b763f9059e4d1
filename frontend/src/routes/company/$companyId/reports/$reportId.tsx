import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnReportPage } from '@/features/periodReports/OwnReportPage';
import { parseOwnReportSearch } from '@/features/periodReports/search';

export const Route = createFileRoute('/company/$companyId/reports/$reportId')({
  validateSearch: parseOwnReportSearch,
  component: Page,
});

function Page() {
  const { companyId, reportId } = Route.useParams();
  const { step } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Main className="narrow">
      <OwnReportPage
        key={reportId}
        companyId={companyId}
        reportId={reportId}
        reviewing={step === 'review'}
        onReview={(on) => void navigate({ search: { step: on ? 'review' : undefined } })}
      />
    </Main>
  );
}

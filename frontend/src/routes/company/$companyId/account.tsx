import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnAccountPage } from '@/features/accounts/OwnAccountPage';
import { parseStatementSearch } from '@/features/accounts/search';

export const Route = createFileRoute('/company/$companyId/account')({
  validateSearch: parseStatementSearch,
  component: Page,
});

function Page() {
  return (
    <Main className="narrow">
      <OwnAccountPage />
    </Main>
  );
}

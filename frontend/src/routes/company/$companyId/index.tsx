import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { CompanyHome } from '@/features/founder/CompanyHome';
import { ownCompanyQuery, ownStaysQuery } from '@/features/founder/queries';

export const Route = createFileRoute('/company/$companyId/')({
  loader: async ({ context, params: { companyId } }) => {
    void context.queryClient.prefetchQuery(ownStaysQuery(companyId));
    await context.queryClient.ensureQueryData(ownCompanyQuery(companyId));
  },
  component: Page,
});

function Page() {
  const { companyId } = Route.useParams();
  return (
    <Main className="narrow">
      <CompanyHome companyId={companyId} />
    </Main>
  );
}

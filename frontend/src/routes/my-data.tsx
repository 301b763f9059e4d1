import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { MyDataPage } from '@/features/account/MyDataPage';

export const Route = createFileRoute('/my-data')({ component: Page });

function Page() {
  return (
    <Main className="narrow">
      <MyDataPage />
    </Main>
  );
}

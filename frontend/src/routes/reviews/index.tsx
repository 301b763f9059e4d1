import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnReviewsPage } from '@/features/review/OwnReviewsPage';

export const Route = createFileRoute('/reviews/')({ component: Page });

function Page() {
  return (
    <Main className="narrow">
      <OwnReviewsPage />
    </Main>
  );
}

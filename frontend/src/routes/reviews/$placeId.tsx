import { createFileRoute } from '@tanstack/react-router';
import { Main } from '@/app/Main';
import { OwnReviewPage } from '@/features/review/OwnReviewPage';
import { oneOf } from '@/shared/lib/listSearch';

export const Route = createFileRoute('/reviews/$placeId')({
  validateSearch: (s: Record<string, unknown>): { open?: 'declare' } => ({ open: oneOf(['declare'], s.open) }),
  component: Page,
});

function Page() {
  return (
    <Main className="narrow">
      <OwnReviewPage />
    </Main>
  );
}

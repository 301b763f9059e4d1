import { createFileRoute } from '@tanstack/react-router';
import { ReviewPage } from '@/features/graduation/ReviewPage';
import { parseReviewSearch } from '@/features/graduation/search';

export const Route = createFileRoute('/parks/$parkId/graduation/$graduationId')({
  validateSearch: parseReviewSearch,
  component: ReviewPage,
});

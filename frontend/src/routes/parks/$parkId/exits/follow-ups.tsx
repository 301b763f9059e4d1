import { createFileRoute } from '@tanstack/react-router';
import { FollowUpsPage } from '@/features/exits/FollowUpsPage';
import { parseFollowUpsSearch } from '@/features/exits/search';

export const Route = createFileRoute('/parks/$parkId/exits/follow-ups')({
  validateSearch: parseFollowUpsSearch,
  component: FollowUpsPage,
});

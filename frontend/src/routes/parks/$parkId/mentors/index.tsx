import { createFileRoute } from '@tanstack/react-router';
import { MentorsPage } from '@/features/mentors/MentorsPage';
import { mentorsQuery } from '@/features/mentors/queries';
import { parseMentorSearch } from '@/features/mentors/search';

export const Route = createFileRoute('/parks/$parkId/mentors/')({
  validateSearch: parseMentorSearch,
  loaderDeps: ({ search: { open: _open, ...list } }) => list,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(mentorsQuery(params.parkId, deps));
  },
  component: MentorsPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { SessionsPage } from '@/features/sessions/SessionsPage';
import { parseSessionSearch } from '@/features/sessions/search';

export const Route = createFileRoute('/parks/$parkId/mentor-sessions')({
  validateSearch: parseSessionSearch,
  component: SessionsPage,
});

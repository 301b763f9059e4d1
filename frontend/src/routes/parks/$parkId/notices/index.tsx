import { createFileRoute } from '@tanstack/react-router';
import { NoticesPage } from '@/features/notices/NoticesPage';
import { parseNoticesSearch } from '@/features/notices/search';

export const Route = createFileRoute('/parks/$parkId/notices/')({
  validateSearch: parseNoticesSearch,
  component: NoticesPage,
});

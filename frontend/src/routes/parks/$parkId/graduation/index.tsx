import { createFileRoute } from '@tanstack/react-router';
import { OutlookPage } from '@/features/graduation/OutlookPage';
import { parseOutlookSearch } from '@/features/graduation/search';

export const Route = createFileRoute('/parks/$parkId/graduation/')({
  validateSearch: parseOutlookSearch,
  component: OutlookPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { parseWaiverSearch } from '@/features/waivers/search';
import { WaiverPage } from '@/features/waivers/WaiverPage';

export const Route = createFileRoute('/parks/$parkId/waivers/$waiverId')({
  validateSearch: parseWaiverSearch,
  component: WaiverPage,
});

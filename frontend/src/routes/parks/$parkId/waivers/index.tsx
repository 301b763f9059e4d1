import { createFileRoute } from '@tanstack/react-router';
import { parseWaiversSearch } from '@/features/waivers/search';
import { WaiversPage } from '@/features/waivers/WaiversPage';

export const Route = createFileRoute('/parks/$parkId/waivers/')({
  validateSearch: parseWaiversSearch,
  component: WaiversPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { MeterPage } from '@/features/meters/MeterPage';
import { parseOneMeterSearch } from '@/features/meters/search';

export const Route = createFileRoute('/parks/$parkId/meters/$meterId')({
  validateSearch: parseOneMeterSearch,
  component: MeterPage,
});

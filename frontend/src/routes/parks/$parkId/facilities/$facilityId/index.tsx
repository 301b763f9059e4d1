import { createFileRoute } from '@tanstack/react-router';
import { FacilityPage } from '@/features/facilities/FacilityPage';
import { parseOneFacilitySearch } from '@/features/facilities/search';

export const Route = createFileRoute('/parks/$parkId/facilities/$facilityId/')({
  validateSearch: parseOneFacilitySearch,
  component: FacilityPage,
});

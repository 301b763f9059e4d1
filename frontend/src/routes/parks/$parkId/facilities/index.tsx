import { createFileRoute } from '@tanstack/react-router';
import { FacilitiesPage } from '@/features/facilities/FacilitiesPage';
import { parseFacilitySearch } from '@/features/facilities/search';

export const Route = createFileRoute('/parks/$parkId/facilities/')({
  validateSearch: parseFacilitySearch,
  component: FacilitiesPage,
});

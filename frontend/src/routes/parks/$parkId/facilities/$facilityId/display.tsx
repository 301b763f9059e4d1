import { createFileRoute } from '@tanstack/react-router';
import { DisplayPage } from '@/features/facilities/DisplayPage';

export const Route = createFileRoute('/parks/$parkId/facilities/$facilityId/display')({
  component: DisplayPage,
});

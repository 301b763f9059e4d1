import { createFileRoute } from '@tanstack/react-router';
import { DoorPage } from '@/features/facilities/DoorPage';

export const Route = createFileRoute('/parks/$parkId/facilities/$facilityId/door')({
  component: DoorPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { BookingsPage } from '@/features/bookings/BookingsPage';
import { parseBookingSearch } from '@/features/bookings/search';

export const Route = createFileRoute('/parks/$parkId/bookings')({
  validateSearch: parseBookingSearch,
  component: BookingsPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { CallsPage } from '@/features/admission/CallsPage';
import { parseCallsSearch } from '@/features/admission/search';

export const Route = createFileRoute('/parks/$parkId/calls')({
  validateSearch: parseCallsSearch,
  component: CallsPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { FactsPage } from '@/features/parks/FactsPage';
import { oneOf } from '@/shared/lib/listSearch';

const DRAWERS = ['edit', 'partner'] as const;

export const Route = createFileRoute('/parks/$parkId/facts')({
  validateSearch: (s: Record<string, unknown>): { open?: (typeof DRAWERS)[number] } => ({
    open: oneOf(DRAWERS, s.open),
  }),
  component: FactsPage,
});

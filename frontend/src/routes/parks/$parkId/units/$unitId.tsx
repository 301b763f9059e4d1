import { createFileRoute } from '@tanstack/react-router';
import { unitQuery } from '@/features/units/queries';
import { UnitPage } from '@/features/units/UnitPage';
import { oneOf, text } from '@/shared/lib/listSearch';

const DRAWERS = ['edit', 'price', 'split', 'merge'] as const;

export const Route = createFileRoute('/parks/$parkId/units/$unitId')({
  validateSearch: (s: Record<string, unknown>): { open?: (typeof DRAWERS)[number]; lease?: string } => ({
    open: oneOf(DRAWERS, s.open),
    lease: text(s.lease, 40),
  }),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(unitQuery(params.parkId, params.unitId)),
  component: UnitPage,
});

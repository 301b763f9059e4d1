import { Stage } from '@/api/gen/types.gen';
import { date, oneOf, text } from '@/shared/lib/listSearch';

export type ChainSearch = {
  on?: string;
  /** The tenant that is to be moved, and where to. */
  move?: string;
  to?: Stage;
  open?: 'rules';
};

export const parseChainSearch = (s: Record<string, unknown>): ChainSearch => ({
  on: date(s.on),
  move: text(s.move, 40),
  to: oneOf(Object.values(Stage), s.to),
  open: oneOf(['rules'] as const, s.open),
});

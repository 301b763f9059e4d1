import type { Money } from '@/api/gen/types.gen';
import { isNegative, signed } from '@/shared/lib/amount';

/** Money that may be below zero: the sign says it, the colour helps. */
export function Amount({ of }: { of: Money | null | undefined }) {
  return <span className={isNegative(of) ? 'num nowrap below-zero' : 'num nowrap'}>{signed(of)}</span>;
}

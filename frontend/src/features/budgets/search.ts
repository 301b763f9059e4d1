import { WaiverPayer } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, text } from '@/shared/lib/listSearch';

/** `edit` is the budget whose drawer is open. */
export type BudgetsSearch = PageSearch & { payer?: WaiverPayer; open?: 'create'; edit?: string };

export const parseBudgetsSearch = (s: Record<string, unknown>): BudgetsSearch => ({
  ...parsePage(s, []),
  payer: oneOf(Object.values(WaiverPayer), s.payer),
  open: oneOf(['create'], s.open),
  edit: text(s.edit, 40),
});

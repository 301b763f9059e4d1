import { NoticeState } from '@/api/gen/types.gen';
import { oneOf, type PageSearch, parsePage, someOf } from '@/shared/lib/listSearch';

export type NoticesSearch = PageSearch & { state?: NoticeState[]; open?: 'create' };

export const parseNoticesSearch = (s: Record<string, unknown>): NoticesSearch => ({
  ...parsePage(s, []),
  state: someOf(Object.values(NoticeState), s.state),
  open: oneOf(['create'], s.open),
});

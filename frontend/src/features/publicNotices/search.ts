import { type PageSearch, parsePage } from '@/shared/lib/listSearch';

export const parsePublicNoticesSearch = (s: Record<string, unknown>): PageSearch => parsePage(s, []);

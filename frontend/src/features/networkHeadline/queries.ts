import { networkHeadlineGetOptions, networkHeadlineParkListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { NetworkSearch } from './search';

export const networkQuery = () => networkHeadlineGetOptions();

export const networkParksQuery = (s: NetworkSearch) =>
  networkHeadlineParkListOptions({ query: { q: s.q, sort: s.sort, page: s.page, size: s.size } });

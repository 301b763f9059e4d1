import { savedViewListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ListKey, SavedViewResponse } from '@/api/gen/types.gen';
import { parseSearch, stringifySearch } from '@/shared/lib/search';

export const viewsQuery = (list: ListKey) => ({
  ...savedViewListOptions({ query: { list, size: 50 } }),
  staleTime: 300_000,
});

/** Which page one is on and what is open is no part of a view. */
const PASSING = ['page', 'open', 'mentor', 'edit'];

export const searchText = (search: Record<string, unknown>) =>
  stringifySearch(Object.fromEntries(Object.entries(search).filter(([k]) => !PASSING.includes(k)))).slice(1);

export const searchOf = (view: SavedViewResponse) => parseSearch(view.search);

/** Filters may stand in any order. */
const folded = (text: string) => [...new URLSearchParams(text)].map(String).sort().join('\n');

export const isShown = (view: SavedViewResponse, search: string, columns: string[]) =>
  folded(view.search) === folded(search) && view.columns.join() === columns.join();

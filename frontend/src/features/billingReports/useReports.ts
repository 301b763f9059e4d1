import { getRouteApi } from '@tanstack/react-router';
import { closed, opened } from './cell';
import type { Cell, ReportsSearch } from './search';

const route = getRouteApi('/parks/$parkId/reports');

/** Where the page is, and the ways on from there. */
export function useReports() {
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return {
    parkId,
    search,
    set: (p: Partial<ReportsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) }),
    go: (tab: ReportsSearch['tab']) => void navigate({ search: { tab } }),
    openLines: (cell: Cell, of: string) => void navigate({ search: (s) => opened(s, cell, of) }),
    openMonth: (month: string) => void navigate({ search: (s) => ({ ...closed(s), open: 'month', month }) }),
    close: () => void navigate({ search: closed }),
  };
}

import { createFileRoute } from '@tanstack/react-router';
import { DuplicatesPage } from '@/features/companies/DuplicatesPage';
import { type PageSearch, parsePage } from '@/shared/lib/listSearch';

export const Route = createFileRoute('/parks/$parkId/duplicates')({
  validateSearch: (s: Record<string, unknown>): PageSearch => parsePage(s, []),
  component: DuplicatesPage,
});

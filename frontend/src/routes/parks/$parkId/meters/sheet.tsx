import { createFileRoute } from '@tanstack/react-router';
import { SheetPage } from '@/features/meters/SheetPage';
import { parseSheetSearch } from '@/features/meters/search';

export const Route = createFileRoute('/parks/$parkId/meters/sheet')({
  validateSearch: parseSheetSearch,
  component: SheetPage,
});

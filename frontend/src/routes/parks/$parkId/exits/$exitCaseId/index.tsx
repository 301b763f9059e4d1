import { createFileRoute } from '@tanstack/react-router';
import { ExitPage } from '@/features/exits/ExitPage';
import { parseExitSearch } from '@/features/exits/search';

export const Route = createFileRoute('/parks/$parkId/exits/$exitCaseId/')({
  validateSearch: parseExitSearch,
  component: ExitPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { ArrearsPage } from '@/features/arrears/ArrearsPage';
import { parseArrearsSearch } from '@/features/arrears/search';

export const Route = createFileRoute('/parks/$parkId/arrears')({
  validateSearch: parseArrearsSearch,
  component: ArrearsPage,
});

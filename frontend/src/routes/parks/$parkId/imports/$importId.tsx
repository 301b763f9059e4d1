import { createFileRoute } from '@tanstack/react-router';
import { ImportPage } from '@/features/imports/ImportPage';
import { importQuery } from '@/features/imports/queries';
import { parseProblemSearch } from '@/features/imports/search';

export const Route = createFileRoute('/parks/$parkId/imports/$importId')({
  validateSearch: parseProblemSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(importQuery(params.parkId, params.importId)),
  component: ImportPage,
});

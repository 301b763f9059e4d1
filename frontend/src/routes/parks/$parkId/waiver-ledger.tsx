import { createFileRoute } from '@tanstack/react-router';
import { LedgerPage } from '@/features/waiverLedger/LedgerPage';
import { parseLedgerSearch } from '@/features/waiverLedger/search';

export const Route = createFileRoute('/parks/$parkId/waiver-ledger')({
  validateSearch: parseLedgerSearch,
  component: LedgerPage,
});

import { useTranslation } from 'react-i18next';
import type { ExitBalanceView } from '@/api/gen/types.gen';
import { money } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';

const LINES = ['owed', 'prepaid', 'deposits', 'setOff', 'toPay', 'toRefund', 'atMost'] as const;

/** What stands between the two, added up by the server. */
export function Balance({ balance }: { balance: ExitBalanceView }) {
  const { t } = useTranslation();
  return (
    <Facts items={LINES.map((one) => ({ label: t(`exits.balance.${one}`), value: money(balance[one]), num: true }))} />
  );
}

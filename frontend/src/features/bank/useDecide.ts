import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { bankLineConfirm, bankLineReopen } from '@/api/gen/sdk.gen';
import type { BankLineView, BankProposal } from '@/api/gen/types.gen';
import { PAID } from '@/features/payments/stale';
import '@/shared/i18n/problems';
import { newKey } from '@/shared/lib/newKey';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';

/** What is done with a line at once, without a form. Whatever comes of it, the lines are asked for anew. */
export function useDecide(parkId: string) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const make = useMutation({
    mutationFn: (move: { said: string; make: () => Promise<unknown> }) => move.make(),
    onSuccess: (_, { said }) => message.success(said),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(PAID)),
  });
  return {
    busy: make.isPending,
    confirm: (line: BankLineView, { tenantId, companyName, shares }: BankProposal) => {
      const key = newKey();
      make.mutate({
        said: t('bank.confirmedFor', { name: companyName }),
        make: () =>
          bankLineConfirm({
            path: { parkId, bankLineId: line.id },
            headers: { 'Idempotency-Key': key },
            body: { tenantId, shares: shares.map(({ billId, amount }) => ({ billId, amount })) },
            throwOnError: true,
          }),
      });
    },
    reopen: (line: BankLineView) =>
      make.mutate({
        said: t('bank.reopened'),
        make: () => bankLineReopen({ path: { parkId, bankLineId: line.id }, throwOnError: true }),
      }),
  };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { bankLineConfirmAll } from '@/api/gen/sdk.gen';
import type { BankLineView } from '@/api/gen/types.gen';
import { PAID } from '@/features/payments/stale';
import '@/shared/i18n/problems';
import { signed, sumOf } from '@/shared/lib/amount';
import { newKey } from '@/shared/lib/newKey';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';

/** All lines on the page that are one company's beyond doubt and pay bills to the cent; asked once more, in numbers. */
export function ConfirmAll({ parkId, lines }: { parkId: string; lines: BankLineView[] }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const certain = lines.filter((l) => l.certain && l.abilities.includes('confirm'));
  const numbers = { n: certain.length, amount: signed(sumOf(certain.map((l) => l.amount))) };
  const make = useMutation({
    mutationFn: async (key: string) =>
      (
        await bankLineConfirmAll({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: { lines: certain.map((l) => l.id) },
          throwOnError: true,
        })
      ).data,
    onSuccess: ({ confirmed, left }) =>
      left.length > 0
        ? message.warning(t('bank.confirmedSome', { n: confirmed.length, left: left.length }), 8)
        : message.success(t('bank.confirmedAll', { n: confirmed.length })),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(PAID)),
  });
  if (certain.length === 0) return null;
  const ask = () => {
    const key = newKey();
    modal.confirm({
      title: t('bank.confirmAllTitle', numbers),
      content: t('bank.confirmAllText'),
      okText: t('bank.confirm'),
      cancelText: t('form.cancel'),
      // What went wrong is said on the page; the question has been answered.
      onOk: () => make.mutateAsync(key).catch(() => undefined),
    });
  };
  return (
    <Button type="primary" loading={make.isPending} onClick={ask}>
      {t('bank.confirmAll', numbers)}
    </Button>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { lateFeeCharge } from '@/api/gen/sdk.gen';
import type { LateFeeResponse } from '@/api/gen/types.gen';
import '@/shared/i18n/problems';
import { signed, sumOf } from '@/shared/lib/amount';
import { newKey } from '@/shared/lib/newKey';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';

type Props = { parkId: string; of: LateFeeResponse; chosen: string[]; onDone: () => void };

/** No more in one go than the server takes. */
const MOST = 100;

/** Charges what was chosen, after saying what that comes to. */
export function ChargeButton({ parkId, of, chosen, onDone }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const fees = of.fees.filter((f) => chosen.includes(f.billId));
  const numbers = { n: fees.length, amount: signed(sumOf(fees.map((f) => f.amount))) };
  const charge = useMutation({
    mutationFn: (key: string) =>
      lateFeeCharge({
        path: { parkId },
        headers: { 'Idempotency-Key': key },
        body: { asOf: of.asOf, bills: fees.map((f) => f.billId) },
        throwOnError: true,
      }),
    onSuccess: ({ data }) => {
      message.success(t('dunning.chargedDone', { n: data.charged, amount: signed(data.total) }));
      onDone();
    },
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(['lateFeePreview', 'chargeEntryList'])),
  });
  const ask = () => {
    const key = newKey();
    modal.confirm({
      title: t('dunning.chargeTitle', numbers),
      content: t('dunning.chargeText'),
      okText: t('dunning.charge'),
      cancelText: t('form.cancel'),
      // What went wrong is said on the page; the question has been answered.
      onOk: () => charge.mutateAsync(key).catch(() => undefined),
    });
  };
  return (
    <>
      {fees.length > MOST && <span className="note">{t('dunning.tooMany', { n: MOST })}</span>}
      <Button
        type="primary"
        disabled={fees.length === 0 || fees.length > MOST}
        loading={charge.isPending}
        onClick={ask}
      >
        {t('dunning.chargeChosen', numbers)}
      </Button>
    </>
  );
}

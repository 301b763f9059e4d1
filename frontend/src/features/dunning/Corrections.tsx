import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { lateFeeCorrect } from '@/api/gen/sdk.gen';
import type { LateFeeCorrectionView } from '@/api/gen/types.gen';
import { BillRef } from '@/features/payments/BillRef';
import '@/shared/i18n/problems';
import { signed, sumOf } from '@/shared/lib/amount';
import { newKey } from '@/shared/lib/newKey';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { Amount } from '@/shared/ui/Amount';
import { Period } from '@/shared/ui/Period';
import { ScrollX } from '@/shared/ui/ScrollX';

/** No more in one go than the server takes. */
const MOST = 100;

type Props = {
  parkId: string;
  of: LateFeeCorrectionView[];
  /** Whether one may do it; who may not sees that it is to be done. */
  corrects: boolean;
};

/** Late fees that are too high, for money was recorded after them that had come before their days were over. */
export function Corrections({ parkId, of, corrects }: Props) {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <section className="stack" aria-label={t('dunning.corrections')}>
      <div className="row">
        <h2 className="grow">{t('dunning.corrections')}</h2>
        {corrects && <CorrectButton parkId={parkId} of={of.slice(0, MOST)} />}
      </div>
      <p className="note">{t('dunning.correctionsNote')}</p>
      <ScrollX label={t('dunning.corrections')} className="panel data-table">
        <table className="table" aria-label={t('dunning.corrections')}>
          <thead>
            <tr>
              <th scope="col">{t('dunning.bill')}</th>
              <th scope="col">{t('dunning.company')}</th>
              <th scope="col">{t('dunning.because')}</th>
              <th scope="col" className="end">
                {t('dunning.was')}
              </th>
              <th scope="col" className="end">
                {t('dunning.is')}
              </th>
              <th scope="col" className="end">
                {t('dunning.less')}
              </th>
            </tr>
          </thead>
          <tbody>
            {of.map((one) => (
              <Correction key={one.entryId} parkId={parkId} of={one} />
            ))}
          </tbody>
        </table>
      </ScrollX>
    </section>
  );
}

function Correction({ parkId, of }: { parkId: string; of: LateFeeCorrectionView }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td>
        <BillRef parkId={parkId} billId={of.billId} number={of.billNumber} />{' '}
        <span className="note num">
          <Period from={of.from} to={of.to} />
        </span>
      </td>
      <td>
        <Link to="/parks/$parkId/tenants/$tenantId/account" params={{ parkId, tenantId: of.tenantId }}>
          {of.companyName}
        </Link>
      </td>
      <td>
        <ul className="plain">
          {of.because.map((money) => (
            <li key={money.number} className="num">
              {t('dunning.came', { number: money.number, day: money.on, amount: signed(money.amount) })}
            </li>
          ))}
        </ul>
      </td>
      <td className="end num">
        <Amount of={of.charged} />
      </td>
      <td className="end num">
        <Amount of={of.amount} />
      </td>
      <td className="end num">
        <Amount of={of.less} />
      </td>
    </tr>
  );
}

function CorrectButton({ parkId, of }: { parkId: string; of: LateFeeCorrectionView[] }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const numbers = { n: of.length, amount: signed(sumOf(of.map((one) => one.less))) };
  const correct = useMutation({
    mutationFn: (key: string) =>
      lateFeeCorrect({
        path: { parkId },
        headers: { 'Idempotency-Key': key },
        body: { entries: of.map((one) => one.entryId) },
        throwOnError: true,
      }),
    onSuccess: ({ data }) =>
      message.success(t('dunning.correctedDone', { n: data.corrected, amount: signed(data.less) })),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(['lateFeePreview', 'chargeEntryList'])),
  });
  const ask = () => {
    const key = newKey();
    modal.confirm({
      title: t('dunning.correctTitle', numbers),
      content: t('dunning.correctText'),
      okText: t('dunning.correct'),
      cancelText: t('form.cancel'),
      // What went wrong is said on the page; the question has been answered.
      onOk: () => correct.mutateAsync(key).catch(() => undefined),
    });
  };
  return (
    <Button loading={correct.isPending} onClick={ask}>
      {t('dunning.correctAll', numbers)}
    </Button>
  );
}

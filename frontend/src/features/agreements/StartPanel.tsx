import { useTranslation } from 'react-i18next';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { dateTime, money } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';
import { scanOf } from './papers';
import { ScanUpload } from './ScanUpload';

type Props = { parkId: string; agreement: AgreementResponse };

/** What it waits for before it begins, and what became of the deposit. */
export function StartPanel({ parkId, agreement }: Props) {
  const { t } = useTranslation();
  const people = useCan(parkId)('PERSONAL_READ');
  const { state, startNeeds, deposit, from, abilities } = agreement;
  if (state !== 'SIGNED' && !deposit) return null;
  return (
    <Panel title={t('agreements.start')}>
      {state === 'SIGNED' && (
        <p>
          {startNeeds.length > 0
            ? t('agreements.startWaits', {
                from,
                needs: startNeeds.map((need) => t(`agreements.startNeed.${need}`)).join('、'),
              })
            : t('agreements.startReady', { from })}
        </p>
      )}
      {abilities.includes('handOver') && people && (
        <>
          <ScanUpload kind="HAND_OVER" send={scanOf(parkId, agreement, 'HAND_OVER')} />
          <p className="note">{t('agreements.scanNote')}</p>
        </>
      )}
      {deposit && (
        <Facts
          items={[
            { label: t('agreements.depositOf.amount'), value: money(deposit.amount), num: true },
            { label: t('agreements.depositOf.receivedOn'), value: deposit.receivedOn, num: true },
            { label: t('agreements.depositOf.receiptNumber'), value: deposit.receiptNumber, num: true },
            ...(deposit.reason ? [{ label: t('agreements.depositOf.reason'), value: deposit.reason }] : []),
            { label: t('agreements.depositBy'), value: `${deposit.recordedBy} · ${dateTime(deposit.recordedAt)}` },
          ]}
        />
      )}
    </Panel>
  );
}

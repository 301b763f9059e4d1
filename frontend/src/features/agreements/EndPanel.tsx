import { useTranslation } from 'react-i18next';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { lastDay } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';

/** Why it is to end early, or did. */
export function EndPanel({ agreement: { end, state } }: { agreement: AgreementResponse }) {
  const { t } = useTranslation();
  if (!end) return null;
  return (
    <Panel title={t(state === 'TERMINATING' ? 'agreements.endProposed' : 'agreements.endDecided')}>
      <Facts
        items={[
          { label: t('agreements.end.cause'), value: t(`agreements.endCause.${end.cause}`) },
          { label: t('agreements.end.noticeOn'), value: end.noticeOn, num: true },
          { label: t('agreements.end.lastDay'), value: end.lastDay, num: true },
          { label: t('agreements.end.agreedTo'), value: lastDay(end.agreedTo), num: true },
        ]}
      />
      <p className="pre-line">{end.reason}</p>
      {state === 'TERMINATING' && <p className="note">{t('agreements.endRunsOn')}</p>}
    </Panel>
  );
}

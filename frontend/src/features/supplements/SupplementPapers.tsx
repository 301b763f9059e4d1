import { useTranslation } from 'react-i18next';
import { supplementScanUpload } from '@/api/gen/sdk.gen';
import type { SupplementResponse } from '@/api/gen/types.gen';
import { PaperRounds } from '@/features/agreements/PaperRounds';
import { ScanUpload } from '@/features/agreements/ScanUpload';
import { useCan } from '@/shared/lib/useCan';
import { Panel } from '@/shared/ui/Panel';
import { callOf } from './moves';
import { isSignedScan } from './scan';

type Props = { parkId: string; supplement: SupplementResponse };

/** Its paper of each writing, and the signed one that is to come back. They name people. */
export function SupplementPapers({ parkId, supplement }: Props) {
  const { t } = useTranslation();
  const may = useCan(parkId)('PERSONAL_READ');
  const { files, agreementId, abilities, state } = supplement;
  const there = files.some(isSignedScan);
  return (
    <Panel title={t('supplement.papers')}>
      {!may && <p className="note">{t('agreements.papersHidden')}</p>}
      {may && files.length === 0 && (
        <p className="note">{t(state === 'DRAFTING' ? 'agreements.noPapers' : 'agreements.noPapersHere')}</p>
      )}
      {may && abilities.includes('sign') && (
        <>
          <p>
            {there
              ? t('supplement.scanThere')
              : t('agreements.scansMissing', { papers: t('agreements.fileKind.SIGNED_SUPPLEMENT') })}
          </p>
          <ScanUpload
            kind="SIGNED_SUPPLEMENT"
            send={(file) => supplementScanUpload({ ...callOf(parkId, supplement), body: { file } })}
          />
          <p className="note">{t('agreements.scanNote')}</p>
        </>
      )}
      {may && <PaperRounds parkId={parkId} agreementId={agreementId} files={files} />}
    </Panel>
  );
}

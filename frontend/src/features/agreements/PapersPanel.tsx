import { useTranslation } from 'react-i18next';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { Panel } from '@/shared/ui/Panel';
import { PaperRounds } from './PaperRounds';
import { missingScans, SCANS, scanOf } from './papers';
import { ScanUpload } from './ScanUpload';

type Props = { parkId: string; agreement: AgreementResponse };

/** The papers of each writing, and those that are still to come back signed. They name people. */
export function PapersPanel({ parkId, agreement }: Props) {
  const { t } = useTranslation();
  const may = useCan(parkId)('PERSONAL_READ');
  const missing = missingScans(agreement);
  const upload = agreement.abilities.includes('sign');
  return (
    <Panel title={t('agreements.papers')}>
      {!may && <p className="note">{t('agreements.papersHidden')}</p>}
      {may && agreement.files.length === 0 && (
        <p className="note">{t(agreement.state === 'DRAFTING' ? 'agreements.noPapers' : 'agreements.noPapersHere')}</p>
      )}
      {may && upload && (
        <>
          <p>
            {missing.length > 0
              ? t('agreements.scansMissing', {
                  papers: missing.map((kind) => t(`agreements.fileKind.${kind}`)).join('、'),
                })
              : t('agreements.scansThere')}
          </p>
          <div className="row">
            {SCANS.map((kind) => (
              <ScanUpload key={kind} kind={kind} send={scanOf(parkId, agreement, kind)} />
            ))}
          </div>
          <p className="note">{t('agreements.scanNote')}</p>
        </>
      )}
      {may && <PaperRounds parkId={parkId} agreementId={agreement.id} files={agreement.files} />}
    </Panel>
  );
}

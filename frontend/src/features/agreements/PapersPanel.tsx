import { useTranslation } from 'react-i18next';
import type { AgreementFileView, AgreementResponse } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Panel } from '@/shared/ui/Panel';
import { byRound, fileSize, missingScans, SCANS } from './papers';
import { ScanUpload } from './ScanUpload';

type Props = { parkId: string; agreement: AgreementResponse };

/** The papers of each writing with their fingerprints, and what came back signed. They name people. */
export function PapersPanel({ parkId, agreement }: Props) {
  const { t } = useTranslation();
  const may = useCan(parkId)('PERSONAL_READ');
  const rounds = byRound(agreement);
  const missing = missingScans(agreement);
  const upload = agreement.abilities.includes('sign');
  return (
    <Panel title={t('agreements.papers')}>
      {!may && <p className="note">{t('agreements.papersHidden')}</p>}
      {may && rounds.length === 0 && (
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
              <ScanUpload key={kind} parkId={parkId} agreement={agreement} kind={kind} />
            ))}
          </div>
          <p className="note">{t('agreements.scanNote')}</p>
        </>
      )}
      {may &&
        rounds.map(({ round, files }) => (
          <section key={round} aria-label={t('agreements.round', { n: round })}>
            <h3>
              {t('agreements.round', { n: round })}{' '}
              {files.some((f) => f.current) && <span className="tag tag-yes">{t('agreements.current')}</span>}
            </h3>
            <ul className="plain lines">
              {files.map((file) => (
                <Paper
                  key={file.id}
                  href={`/api/v1/parks/${parkId}/agreements/${agreement.id}/files/${file.id}`}
                  file={file}
                />
              ))}
            </ul>
          </section>
        ))}
    </Panel>
  );
}

/** A plain link: in-app browsers save nothing that a script hands them. */
function Paper({ href, file }: { href: string; file: AgreementFileView }) {
  const { t } = useTranslation();
  return (
    <li>
      <span>{t(`agreements.fileKind.${file.kind}`)}</span>
      <a href={href} download>
        {file.fileName}
      </a>
      <span className="note num">
        {fileSize(file.size)} · {dateTime(file.storedAt)}
      </span>
      <code className="hash" title={t('agreements.hashWhy')}>
        SHA-256 {file.sha256}
      </code>
    </li>
  );
}

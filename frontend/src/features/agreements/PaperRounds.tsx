import { useTranslation } from 'react-i18next';
import type { AgreementFileView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { fileSize } from './fileSize';
import { byRound } from './papers';

type Props = { parkId: string; agreementId: string; files: AgreementFileView[] };

/** The papers of each writing with their fingerprints, and what came back signed. */
export function PaperRounds({ parkId, agreementId, files }: Props) {
  const { t } = useTranslation();
  return byRound(files).map(({ round, files: some }) => (
    <section key={round} aria-label={t('agreements.round', { n: round })}>
      <h3>
        {t('agreements.round', { n: round })}{' '}
        {some.some((f) => f.current) && <span className="tag tag-yes">{t('agreements.current')}</span>}
      </h3>
      <ul className="plain lines">
        {some.map((file) => (
          <Paper
            key={file.id}
            href={`/api/v1/parks/${parkId}/agreements/${agreementId}/files/${file.id}`}
            file={file}
          />
        ))}
      </ul>
    </section>
  ));
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

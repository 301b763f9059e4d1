import { useTranslation } from 'react-i18next';
import type { WaiverFile } from '@/api/gen/types.gen';
import { fileSize } from '@/features/agreements/fileSize';
import { dateTime } from '@/shared/lib/format';

/** Papers as plain links: in-app browsers save nothing that a script hands them. */
export function Papers({ files, at }: { files: WaiverFile[]; at: string }) {
  const { t } = useTranslation();
  if (files.length === 0) return <p className="note">{t('waivers.noPapers')}</p>;
  return (
    <ul className="plain lines">
      {files.map((file) => (
        <li key={file.id} className="waiver-paper">
          <span>{t(`waivers.fileKind.${file.kind}`)}</span>
          <a href={`${at}/${file.id}`} download>
            {file.fileName}
          </a>
          <span className="note num">
            {fileSize(file.size)} · {dateTime(file.storedAt)}
          </span>
          <code className="hash" title={t('waivers.hashWhy')}>
            SHA-256 {file.sha256}
          </code>
        </li>
      ))}
    </ul>
  );
}

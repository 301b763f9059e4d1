import { useTranslation } from 'react-i18next';
import type { ExitResponse } from '@/api/gen/types.gen';
import { fileSize } from '@/features/agreements/fileSize';
import { dateTime } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';

/** Papers and photos as plain links: in-app browsers save nothing that a script hands them. */
export function FilesPanel({ parkId, exit }: { parkId: string; exit: ExitResponse }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('exits.files')}>
      {exit.files.length === 0 ? (
        <p className="note">{t('exits.noFiles')}</p>
      ) : (
        <ul className="plain lines">
          {exit.files.map((file) => (
            <li key={file.id}>
              <span>{t(`exits.fileKind.${file.kind}`)}</span>
              <a href={`/api/v1/parks/${parkId}/exits/${exit.id}/files/${file.id}`} download>
                {file.fileName}
              </a>
              <span className="note num">
                {fileSize(file.size)} · {dateTime(file.storedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

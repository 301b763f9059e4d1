import { useTranslation } from 'react-i18next';
import type { AgreementFileView } from '@/api/gen/types.gen';
import { fileSize } from './fileSize';

type Props = { companyId: string; files: AgreementFileView[] };

/** The papers as plain links, large enough for a thumb: in-app browsers save nothing that a script hands them. */
export function OwnPapers({ companyId, files }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('agreements.papers')}</h3>
      {files.length === 0 && <p className="note">{t('agreements.ownNoPapers')}</p>}
      <ul className="plain own-papers">
        {files.map((file) => (
          <li key={file.id}>
            <a href={`/api/v1/companies/${companyId}/agreements/files/${file.id}`} download>
              {t(`agreements.fileKind.${file.kind}`)}
            </a>
            <span className="note num">{fileSize(file.size)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

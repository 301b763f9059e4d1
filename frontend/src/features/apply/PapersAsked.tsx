import { useTranslation } from 'react-i18next';
import type { PaperAsked } from '@/api/gen/types.gen';

/** What a call asks for, and from whom. */
export function PapersAsked({ papers }: { papers: PaperAsked[] }) {
  const { t } = useTranslation();
  return (
    <ul className="plain">
      {papers.map((paper) => (
        <li key={paper.kind} className="row">
          <span>{t(`admission.paper.${paper.kind}`)}</span>
          <span className={paper.required ? 'tag tag-warn' : 'tag'}>
            {t(paper.required ? 'admission.required' : 'admission.optional')}
          </span>
          {paper.applicants.length > 0 && (
            <span className="note">{paper.applicants.map((kind) => t(`enums.CompanyKind.${kind}`)).join(' / ')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

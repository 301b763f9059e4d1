import { useTranslation } from 'react-i18next';
import type { ApplicationContent, ApplicationResponse } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';

type Props = { parkId: string; application: ApplicationResponse };

/** What the applicant tells, and the papers that may show it. */
export function Told({ parkId, application }: Props) {
  const { t } = useTranslation();
  const { content, papers, id } = application;
  const said = Object.entries(content).filter(
    ([name, v]) => v !== null && name !== 'projectText' && !(Array.isArray(v) && v.length === 0),
  ) as [keyof ApplicationContent, unknown][];
  return (
    <>
      <Panel title={t('admission.facts')}>
        <Facts
          items={said.map(([name, v]) => ({ label: t(`admission.field.${name}`), value: <Said name={name} v={v} /> }))}
        />
        {content.projectText && <p className="pre-line">{content.projectText}</p>}
      </Panel>
      <Panel title={t('admission.papers')}>
        {papers.length === 0 && <p className="note">{UNKNOWN}</p>}
        <ul className="plain">
          {papers.map((paper) => (
            <li key={paper.id} className="row">
              <span>{t(`admission.paper.${paper.kind}`)}</span>
              <a href={`/api/v1/parks/${parkId}/applications/${id}/papers/${paper.id}`} download>
                {paper.fileName}
              </a>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function Said({ name, v }: { name: string; v: unknown }) {
  const { t } = useTranslation();
  if (typeof v === 'boolean') return t(v ? 'admission.yes' : 'admission.no');
  if (name === 'applicantKind') return t(`enums.CompanyKind.${v}`);
  if (Array.isArray(v)) return v.map((one) => t(`enums.QualificationKind.${one}`)).join(' / ');
  return String(v);
}

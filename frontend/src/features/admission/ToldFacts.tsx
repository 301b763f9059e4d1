import { useTranslation } from 'react-i18next';
import type { ApplicationContent } from '@/api/gen/types.gen';
import { Facts } from '@/shared/ui/Facts';
import './words';

/** What the applicant tells, as far as it is told; the project's own words last. */
export function ToldFacts({ content }: { content: Partial<ApplicationContent> }) {
  const { t } = useTranslation();
  const said = Object.entries(content).filter(
    ([name, v]) => v !== null && name !== 'projectText' && !(Array.isArray(v) && v.length === 0),
  );
  return (
    <>
      <Facts
        items={said.map(([name, v]) => ({ label: t(`admission.field.${name}`), value: <Said name={name} v={v} /> }))}
      />
      {content.projectText && <p className="pre-line">{content.projectText}</p>}
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

import { useTranslation } from 'react-i18next';
import type { ReportFormContent } from '@/api/gen/types.gen';
import { fieldsOf } from '@/features/periodReports/draft';
import { useWords } from '@/features/periodReports/useWords';
import { Panel } from '@/shared/ui/Panel';

/** What is checked between fields, as sentences. */
export function Checks({ content }: { content: ReportFormContent }) {
  const { t } = useTranslation();
  const { said } = useWords();
  const names = new Map(fieldsOf(content).map((f) => [f.key, said(f)]));
  if (content.checks.length === 0) return null;
  return (
    <Panel title={t('reportForms.checks')}>
      <ul className="plain lines">
        {content.checks.map((c) => (
          <li key={`${c.kind} ${c.field} ${c.others.join(' ')}`}>
            {t(`reportForms.check.${c.kind}`, {
              field: names.get(c.field) ?? c.field,
              others: c.others.map((key) => names.get(key) ?? key).join(t('periodReports.and')),
            })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

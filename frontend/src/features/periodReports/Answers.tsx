import { useTranslation } from 'react-i18next';
import type { ReportFieldValue, ReportFinding, ReportView } from '@/api/gen/types.gen';
import { Panel } from '@/shared/ui/Panel';
import { valuesOf } from './draft';
import { Source } from './Known';
import { Papers } from './Papers';
import type { Place } from './place';
import { useFindingText } from './useFindingText';
import { useWords } from './useWords';

type Props = {
  place: Place;
  report: ReportView;
  findings?: ReportFinding[];
};

/** What a report says, section by section, for reading. */
export function Answers({ place, report, findings = [] }: Props) {
  const { said, value } = useWords();
  const text = useFindingText(report);
  const values = valuesOf(report);
  return report.form.content.sections.map((section) => (
    <Panel key={section.key} title={said(section)}>
      <dl className="pr-answers">
        {section.fields.map((field) => {
          const v = values.get(field.key);
          return (
            <div key={field.key}>
              <dt>{said(field)}</dt>
              <dd>
                <span className="num pre-line">{value(field, v?.value)}</span>
                <Said value={v} findings={findings.filter((f) => f.field === field.key)} text={text} />
                {field.known && <Source place={place} report={report} value={v} />}
              </dd>
            </div>
          );
        })}
      </dl>
      <Papers place={place} report={report} section={section.key} />
    </Panel>
  ));
}

/** What is said of a value: why it changed, what the park asked, what is noticed. */
type SaidProps = {
  value: ReportFieldValue | undefined;
  findings: ReportFinding[];
  text: (finding: ReportFinding) => string;
};

function Said({ value, findings, text }: SaidProps) {
  const { t } = useTranslation();
  return (
    <>
      {findings.map((f) => (
        <p key={f.kind} className={f.error ? 'pr-error' : 'note'}>
          {text(f)}
        </p>
      ))}
      {value?.note && <p className="note pre-line">{t('periodReports.noted', { note: value.note })}</p>}
      {value?.remark && (
        <p className="pr-remark">
          <strong>{t('periodReports.remark')}</strong> <span className="pre-line">{value.remark}</span>
        </p>
      )}
    </>
  );
}

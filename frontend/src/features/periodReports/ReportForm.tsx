import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '@/api/gen/types.gen';
import { Panel } from '@/shared/ui/Panel';
import { fieldsOf, isMistyped, toTypeOf, valuesOf } from './draft';
import { FieldRow } from './FieldRow';
import { Known } from './Known';
import { Attach, Papers } from './Papers';
import type { Door } from './place';
import { Review } from './Review';
import { NotSaved, SavedLine } from './SavedLine';
import { useDraft } from './useDraft';
import { useFindingText } from './useFindingText';
import { useWords } from './useWords';

type Props = {
  report: ReportView;
  door: Door;
  /** Looking over what was filled before it is filed. */
  reviewing: boolean;
  onReview: (on: boolean) => void;
};

/** A report being filled: on one page, kept as it is typed, looked over once before it is filed. */
export function ReportForm({ report, door, reviewing, onReview }: Props) {
  const { t } = useTranslation();
  const { said } = useWords();
  const edited = useDraft(report, door);
  const [asked, setAsked] = useState(false);
  const values = valuesOf(report);
  const text = useFindingText(report);
  const lookOver = async () => {
    setAsked(true);
    const saved = await edited.saveAll();
    if (saved && !anyMistyped(report, edited.draft.typed)) onReview(true);
  };
  if (reviewing) return <Review report={report} door={door} edited={edited} onBack={() => onReview(false)} />;
  return (
    <div className="pr-form stack">
      <Progress report={report} typed={edited.draft.typed} />
      <NotSaved edited={edited} />
      {report.form.content.sections.map((section) => (
        <Panel
          key={section.key}
          title={said(section)}
          extra={
            report.abilities.includes('attach') &&
            !section.fields.every((f) => f.known) && (
              <Attach section={said(section)} send={(file) => edited.attach(section.key, file)} />
            )
          }
        >
          {section.fields.map((field) =>
            field.known ? (
              <Known key={field.key} place={door.place} report={report} field={field} value={values.get(field.key)} />
            ) : (
              <FieldRow
                key={field.key}
                field={field}
                value={values.get(field.key)}
                findings={report.findings.filter((f) => f.field === field.key)}
                text={text}
                edited={edited}
                asked={asked}
              />
            ),
          )}
          {report.state === 'RESTATING' && report.files.some((f) => f.section === section.key) && (
            <p className="note">{t('periodReports.paperAnew')}</p>
          )}
          <Papers place={door.place} report={report} section={section.key} />
        </Panel>
      ))}
      <div className="pr-bar">
        <SavedLine edited={edited} />
        <Button type="primary" size="large" onClick={() => void lookOver()}>
          {t('periodReports.lookOver')}
        </Button>
      </div>
    </div>
  );
}

const anyMistyped = (report: ReportView, typed: Record<string, string>) =>
  fieldsOf(report.form.content).some((f) => !f.known && isMistyped(f, typed[f.key]));

type ProgressProps = { report: ReportView; typed: Record<string, string> };

/** How much there is to type, and how much of it is done. */
function Progress({ report, typed }: ProgressProps) {
  const { t } = useTranslation();
  // What had to be typed at first stays the measure, also once it is typed.
  const [toType] = useState(() => toTypeOf(report));
  const must = toType.filter((f) => f.required);
  const may = toType.length - must.length;
  const done = must.filter((f) => typed[f.key]?.trim() && !isMistyped(f, typed[f.key])).length;
  return (
    <div className="pr-progress">
      <p className="num">
        <strong>{t('periodReports.toType', { n: must.length })}</strong>{' '}
        {may > 0 && <span className="note">{t('periodReports.mayType', { n: may })}</span>}{' '}
        <span className="note">{t('periodReports.typed', { done, n: must.length })}</span>
      </p>
      <progress max={must.length || 1} value={done} aria-label={t('periodReports.progress')} />
    </div>
  );
}

/** Why it came back, above the form; what is said of a field stands at the field. */
export function Returned({ report }: { report: ReportView }) {
  const { t } = useTranslation();
  if (report.state === 'RETURNED' && report.returnReason)
    return (
      <Alert
        type="warning"
        showIcon
        title={t('periodReports.returned')}
        description={<span className="pre-line">{report.returnReason}</span>}
      />
    );
  if (report.state === 'RESTATING')
    return (
      <Alert
        type="info"
        showIcon
        title={t('periodReports.restating')}
        description={<span className="pre-line">{report.restateReason}</span>}
      />
    );
  return null;
}

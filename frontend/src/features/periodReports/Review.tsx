import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportFinding, ReportView } from '@/api/gen/types.gen';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { Answers } from './Answers';
import { fieldsOf, hindrances } from './draft';
import { inputId } from './FieldRow';
import type { Door } from './place';
import { NotSaved } from './SavedLine';
import { STALE } from './stale';
import { type Edited, fieldErrors } from './useDraft';
import { useFindingText } from './useFindingText';
import { useWords } from './useWords';

type Props = { report: ReportView; door: Door; edited: Edited; onBack: () => void };

/** All of it on one page once more, as it will be filed, and what still stands in the way. */
export function Review({ report, door, edited, onBack }: Props) {
  const { t } = useTranslation();
  const open = hindrances(report.findings);
  const submit = useSubmit(door, edited, onBack);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const toField = (key: string) => {
    onBack();
    // The form is drawn first.
    setTimeout(() => document.getElementById(inputId(key))?.focus(), 0);
  };
  return (
    <div className="pr-form stack">
      <h2 ref={head} tabIndex={-1} className="pr-review-head">
        {t('periodReports.review')}
      </h2>
      <NotSaved edited={edited} />
      {open.length > 0 && <Open report={report} findings={open} onField={toField} />}
      <Answers place={door.place} report={report} findings={report.findings} />
      <div className="pr-bar">
        <Button size="large" onClick={onBack}>
          {t('periodReports.backToForm')}
        </Button>
        <Button
          type="primary"
          size="large"
          disabled={open.length > 0}
          loading={submit.isPending}
          onClick={() => submit.mutate()}
        >
          {t('periodReports.submit')}
        </Button>
      </div>
    </div>
  );
}

type OpenProps = { report: ReportView; findings: ReportFinding[]; onField: (key: string) => void };

/** What is to be put right, each with the way to its field. */
function Open({ report, findings, onField }: OpenProps) {
  const { t } = useTranslation();
  const { said } = useWords();
  const text = useFindingText(report);
  const fields = new Map(fieldsOf(report.form.content).map((f) => [f.key, f]));
  return (
    <Alert
      type="error"
      showIcon
      title={t('periodReports.open', { n: findings.length })}
      description={
        <ul className="plain pr-open">
          {findings.map((f) => {
            const field = fields.get(f.field);
            return (
              <li key={`${f.field} ${f.kind}`}>
                <button type="button" className="pr-link" onClick={() => onField(f.field)}>
                  {field ? said(field) : f.field}
                </button>{' '}
                {text(f)}
              </li>
            );
          })}
        </ul>
      }
    />
  );
}

function useSubmit(door: Door, edited: Edited, onBack: () => void) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (!(await edited.flush())) throw new Error('not saved');
      return door.submit(edited.version());
    },
    onSuccess: (filed) => {
      edited.left();
      qc.setQueryData(door.key, filed);
      message.success(t('periodReports.submitted'));
      onBack();
      void qc.invalidateQueries(ofOperations(STALE));
    },
    onError: (e) => {
      const at = fieldErrors(t, e);
      edited.setErrors(at);
      if (edited.saving.how !== 'conflict') message.error(errorText(t, e), 8);
      if (Object.keys(at).length > 0) onBack();
      void qc.invalidateQueries(ofOperations(['ownReportGet', 'reportGet']));
    },
  });
}

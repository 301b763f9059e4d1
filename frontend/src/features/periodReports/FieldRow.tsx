import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportField, ReportFieldValue, ReportFinding } from '@/api/gen/types.gen';
import { Beside } from './Beside';
import { isMistyped } from './draft';
import { FieldInput } from './FieldInput';
import { Findings } from './Findings';
import type { Edited } from './useDraft';
import { useWords } from './useWords';
import { toTyped } from './values';

type Props = {
  field: ReportField;
  value: ReportFieldValue | undefined;
  findings: ReportFinding[];
  /** In the words of the form. */
  text: (finding: ReportFinding) => string;
  edited: Edited;
  /** Somebody wanted to file it: what is missing is told, too. */
  asked: boolean;
};

export const inputId = (key: string) => `report-${key}`;

/** One field: its name, its unit, what it was last time, and what is said about it. */
export function FieldRow({ field, value, findings, text, edited, asked }: Props) {
  const { t } = useTranslation();
  const { said, help } = useWords();
  const [left, setLeft] = useState(false);
  const id = inputId(field.key);
  const typed = edited.draft.typed[field.key] ?? '';
  const mistyped = (left || asked) && isMistyped(field, typed);
  const told = findings.filter((f) => f.kind !== 'REQUIRED' || asked);
  const error = mistyped ? t(`periodReports.mistyped.${field.type}`) : edited.errors[field.key];
  const wrong = Boolean(error) || told.some((f) => f.error);
  const helped = help(field);
  return (
    <div className={wrong ? 'pr-field wrong' : 'pr-field'}>
      <div className="pr-label">
        <label id={`${id}-label`} htmlFor={id}>
          {said(field)}
        </label>
        {field.yearToDate && <span className="tag">{t('periodReports.yearToDate')}</span>}
        {!field.required && <span className="note">{t('periodReports.optional')}</span>}
      </div>
      <div className="pr-answer">
        <FieldInput
          field={field}
          id={id}
          value={typed}
          invalid={wrong}
          describedBy={`${id}-beside`}
          onChange={(text) => edited.type(field.key, text)}
          onLeave={() => {
            setLeft(true);
            void edited.flush();
          }}
        />
        <div id={`${id}-beside`} className="pr-beside">
          {helped && <p className="note">{helped}</p>}
          <Beside field={field} value={value} typed={typed} />
          {value?.remark && (
            <p className="pr-remark">
              <strong>{t('periodReports.remark')}</strong> <span className="pre-line">{value.remark}</span>
            </p>
          )}
          {error && (
            <p className="pr-error" role="alert">
              {error}
            </p>
          )}
          <Findings field={field} findings={told} text={text} edited={edited} silent={Boolean(error)} />
        </div>
        <Takes field={field} value={value} typed={typed} onTake={(text) => edited.type(field.key, text)} />
      </div>
    </div>
  );
}

type TakesProps = {
  field: ReportField;
  value: ReportFieldValue | undefined;
  typed: string;
  onTake: (text: string) => void;
};

/** What may be taken over with one tap: last time's, or what the park has on record. */
function Takes({ field, value, typed, onTake }: TakesProps) {
  const { t } = useTranslation();
  const words = useWords();
  const previous = value?.previous;
  const offered = value?.offered;
  return (
    <div className="pr-takes">
      {previous != null && (
        <p className="row">
          <span className="note num">{t('periodReports.lastTime', { value: words.value(field, previous) })}</span>
          {typed !== toTyped(field, previous) && (
            <Button
              onClick={() => onTake(toTyped(field, previous))}
              aria-label={`${t('periodReports.sameAsLast')} ${words.said(field)}`}
            >
              {t('periodReports.sameAsLast')}
            </Button>
          )}
        </p>
      )}
      {offered != null && offered !== previous && (
        <p className="row">
          <span className="note num">
            {value?.source && words.source(value.source)} {words.value(field, offered)}
          </span>
          {typed !== toTyped(field, offered) && (
            <Button
              onClick={() => onTake(toTyped(field, offered))}
              aria-label={`${t('periodReports.take')} ${words.said(field)}`}
            >
              {t('periodReports.take')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportField, ReportFinding } from '@/api/gen/types.gen';
import type { Edited } from './useDraft';
import { useWords } from './useWords';

type Props = {
  field: ReportField;
  findings: ReportFinding[];
  text: (finding: ReportFinding) => string;
  edited: Edited;
  /** An error is told already. */
  silent: boolean;
};

const LONGEST_NOTE = 300;

/** What is wrong, and what only needs a word or a nod. */
export function Findings({ field, findings, text, edited, silent }: Props) {
  return findings.map((f) =>
    !f.error ? (
      <Warning key={f.kind} field={field} finding={f} text={text(f)} edited={edited} />
    ) : silent ? null : (
      <p key={f.kind} className="pr-error" role="alert">
        {text(f)}
      </p>
    ),
  );
}

type WarningProps = { field: ReportField; finding: ReportFinding; text: string; edited: Edited };

function Warning({ field, finding, text, edited }: WarningProps) {
  const { t } = useTranslation();
  const { said } = useWords();
  const { key } = field;
  return (
    <div className={finding.settled ? 'pr-warning settled' : 'pr-warning'}>
      <p role="status">{text}</p>
      {finding.kind === 'UNIT' ? (
        <Checkbox
          checked={edited.draft.confirmed.includes(key)}
          onChange={(e) => edited.confirm(key, e.target.checked)}
        >
          {t('periodReports.confirm')}
        </Checkbox>
      ) : (
        <Input.TextArea
          aria-label={t('periodReports.noteOf', { field: said(field) })}
          placeholder={t('periodReports.notePlaceholder')}
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={LONGEST_NOTE}
          value={edited.draft.notes[key] ?? ''}
          onChange={(e) => edited.note(key, e.target.value)}
          onBlur={() => void edited.flush()}
        />
      )}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { ReportField, ReportFieldValue, ReportFinding, ReportView } from '@/api/gen/types.gen';
import { valuesOf } from '@/features/periodReports/draft';
import { Source } from '@/features/periodReports/Known';
import { useFindingText } from '@/features/periodReports/useFindingText';
import { useWords } from '@/features/periodReports/useWords';
import { isNumber } from '@/features/periodReports/values';
import { UNKNOWN } from '@/shared/lib/format';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Panel } from '@/shared/ui/Panel';
import { ScrollX } from '@/shared/ui/ScrollX';

type Props = { parkId: string; report: ReportView };

type Line = {
  field: ReportField;
  section: { zh: string; en: string };
  value: ReportFieldValue | undefined;
  findings: ReportFinding[];
};

/** What is remarkable comes first; the rest stays in the order of the form. */
function linesOf(report: ReportView): Line[] {
  const values = valuesOf(report);
  const all = report.form.content.sections.flatMap((section) =>
    section.fields.map((field) => ({
      field,
      section,
      value: values.get(field.key),
      findings: report.findings.filter((f) => f.field === field.key && f.kind !== 'REQUIRED'),
    })),
  );
  const flagged = (line: Line) => line.findings.length > 0;
  return [...all.filter(flagged), ...all.filter((line) => !flagged(line))];
}

/** Figure by figure, held against last time and a year ago. */
export function CheckTable({ parkId, report }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const lines = linesOf(report);
  const flagged = lines.filter((l) => l.findings.length > 0).length;
  return (
    <Panel
      title={t('reportRounds.figures')}
      extra={flagged > 0 && <span className="tag tag-warn num">{t('reportRounds.flagged', { n: flagged })}</span>}
    >
      {phone ? (
        <ul className="cards">
          {lines.map((line) => (
            <li key={line.field.key}>
              <Card parkId={parkId} report={report} line={line} />
            </li>
          ))}
        </ul>
      ) : (
        <Table parkId={parkId} report={report} lines={lines} />
      )}
    </Panel>
  );
}

function Table({ parkId, report, lines }: Props & { lines: Line[] }) {
  const { t } = useTranslation();
  const { said } = useWords();
  return (
    <ScrollX label={t('reportRounds.figureTable')}>
      <table className="table rr-check">
        <thead>
          <tr>
            <th scope="col">{t('periodReports.field')}</th>
            {(['now', 'previous', 'change', 'priorYear'] as const).map((key) => (
              <th key={key} scope="col" className="end">
                {t(`reportRounds.${key}`)}
              </th>
            ))}
            <th scope="col">{t('reportRounds.remarkable')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ field, section, value, findings }) => (
            <tr key={field.key} className={findings.length > 0 ? 'flagged' : undefined}>
              <th scope="row">
                {said(field)} {field.yearToDate && <span className="tag">{t('periodReports.yearToDate')}</span>}
                <span className="note rr-section">{said(section)}</span>
              </th>
              <td className={cell(field)}>
                <Now field={field} value={value} />
              </td>
              <td className={cell(field)}>
                <Figure field={field} value={value?.previous} />
              </td>
              <td className="end num">
                <Change percent={value?.changePercent} />
              </td>
              <td className={cell(field)}>
                <Figure field={field} value={value?.priorYear} />
              </td>
              <td>
                <Remarks parkId={parkId} report={report} field={field} value={value} findings={findings} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

const cell = (field: ReportField) => (isNumber(field) ? 'end num' : 'end rr-text');

type FigureProps = { field: ReportField; value: string | null | undefined };

function Figure({ field, value }: FigureProps) {
  const words = useWords();
  return words.value(field, value);
}

/** Of a total since January also what falls on the period. */
function Now({ field, value }: { field: ReportField; value: ReportFieldValue | undefined }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <strong>{words.value(field, value?.value)}</strong>
      {value?.own != null && (
        <span className="note rr-section">{t('periodReports.ofPeriod', { value: words.value(field, value.own) })}</span>
      )}
    </>
  );
}

const MUCH = 50;

function Change({ percent }: { percent: string | null | undefined }) {
  if (percent == null) return UNKNOWN;
  const n = Number(percent);
  const text = `${n > 0 ? '+' : ''}${n.toFixed(1)}%`;
  return <span className={Math.abs(n) > MUCH ? 'rr-much' : undefined}>{text}</span>;
}

type RemarksProps = Props & Omit<Line, 'section'>;

/** What is noticed, what the company says to it, and where a known figure is from. */
function Remarks({ parkId, report, field, value, findings }: RemarksProps) {
  const { t } = useTranslation();
  const text = useFindingText(report);
  return (
    <>
      {findings.map((f) => (
        <p key={f.kind}>
          <span className={f.error ? 'tag tag-bad' : 'tag tag-warn'}>
            {t(f.error ? 'reportRounds.wrong' : 'reportRounds.flag')}
          </span>{' '}
          {text(f)}
        </p>
      ))}
      {value?.note && <p className="pre-line">{t('periodReports.noted', { note: value.note })}</p>}
      {value?.confirmed && <p className="note">{t('reportRounds.confirmed')}</p>}
      {value?.remark && (
        <p className="note pre-line">
          {t('periodReports.remark')} {value.remark}
        </p>
      )}
      {field.known && <Source place={{ parkId }} report={report} value={value} />}
    </>
  );
}

function Card({ parkId, report, line }: Props & { line: Line }) {
  const { t } = useTranslation();
  const { said } = useWords();
  const { field, value } = line;
  return (
    <div className={line.findings.length > 0 ? 'card flagged' : 'card'}>
      <span className="row spread">
        <span>{said(field)}</span>
        <span className="num">
          <Now field={field} value={value} />
        </span>
      </span>
      {value?.previous != null && (
        <span className="note num">
          {t('reportRounds.previous')} <Figure field={field} value={value.previous} /> ·{' '}
          <Change percent={value.changePercent} />
        </span>
      )}
      <Remarks parkId={parkId} report={report} field={field} value={value} findings={line.findings} />
    </div>
  );
}

import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type {
  StatutoryCellView,
  StatutoryColumnView,
  StatutoryFilingView,
  StatutoryFinding,
  StatutorySeverity,
} from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { Panel } from '@/shared/ui/Panel';
import { named, numberText } from './text';

type Open = (cell: string) => void;
type Props = { view: StatutoryFilingView; onRecords: Open; onWrite: Open | undefined };

const TONE: Record<StatutorySeverity, string> = { ERROR: 'tag tag-bad', WARNING: 'tag tag-warn', HINT: 'tag' };

/** What has to be seen to before it is filed, and what may be known; hints stay folded. */
export function Findings({ view, onRecords, onWrite }: Props) {
  const { t } = useTranslation();
  const of = (severity: StatutorySeverity) => view.findings.filter((f) => f.severity === severity);
  const open = (severity: StatutorySeverity) => of(severity).filter((f) => !f.settled).length;
  const hints = of('HINT');
  const serious = [...of('ERROR'), ...of('WARNING')];
  return (
    <Panel
      title={t('statutory.findings')}
      extra={
        <span className="note num">
          {t('statutory.counts', { errors: open('ERROR'), warnings: open('WARNING'), hints: hints.length })}
        </span>
      }
    >
      {serious.length === 0 && <p className="note">{t('statutory.clean')}</p>}
      <List view={view} findings={serious} onRecords={onRecords} onWrite={onWrite} />
      {hints.length > 0 && (
        <details>
          <summary>{t('statutory.hints', { n: hints.length })}</summary>
          <List view={view} findings={hints} onRecords={onRecords} onWrite={undefined} />
        </details>
      )}
    </Panel>
  );
}

type ListProps = Props & { findings: StatutoryFinding[] };

function List({ view, findings, onRecords, onWrite }: ListProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const items = [...view.cells, ...view.columns];
  return (
    <ul className="plain lines">
      {findings.map((finding) => {
        const item = items.find((i) => i.key === finding.cell);
        const name = item && named(item, locale);
        return (
          <li key={`${finding.kind} ${finding.cell}`} className="row spread">
            <span className="row">
              <span className={TONE[finding.severity]}>{t(`statutory.severity.${finding.severity}`)}</span>
              {name && <strong>{name}</strong>}
              <span>{t(`statutory.finding.${finding.kind}`, { n: finding.count })}</span>
              {finding.value != null && finding.other != null && (
                <span className="note num">
                  {t('statutory.against', {
                    value: numberText(t, finding.value, item?.unit),
                    other: numberText(t, finding.other, item?.unit),
                  })}
                </span>
              )}
              {finding.lines.length > 0 && (
                <span className="note">
                  {t(finding.count > finding.lines.length ? 'statutory.linesMore' : 'statutory.lines', {
                    n: finding.count,
                    names: finding.lines.join(t('statutory.comma')),
                  })}
                </span>
              )}
            </span>
            {finding.severity === 'WARNING' && finding.settled && (
              <span className="tag tag-yes">{t('statutory.noted')}</span>
            )}
            {item && name && (
              <Remedy finding={finding} item={item} name={name} onRecords={onRecords} onWrite={onWrite} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

type RemedyProps = {
  finding: StatutoryFinding;
  item: StatutoryCellView | StatutoryColumnView;
  name: string;
  onRecords: Open;
  onWrite: Open | undefined;
};

/** What helps: a typed cell is written, a warning explained; an error of what was worked out lies in its records. */
function Remedy({ finding, item, name, onRecords, onWrite }: RemedyProps) {
  const { t } = useTranslation();
  const { key } = item;
  if (onWrite && (item.how === 'TYPED' || finding.severity === 'WARNING')) {
    const word = item.how === 'TYPED' ? 'write' : 'explain';
    return (
      <Button size="small" aria-label={t(`statutory.${word}Of`, { name })} onClick={() => onWrite(key)}>
        {t(`statutory.${word}`)}
      </Button>
    );
  }
  if (finding.severity !== 'ERROR' || !('records' in item) || item.records === 0) return null;
  return (
    <Button size="small" aria-label={t('statutory.recordsOf', { name })} onClick={() => onRecords(key)}>
      {t('statutory.records')}
    </Button>
  );
}

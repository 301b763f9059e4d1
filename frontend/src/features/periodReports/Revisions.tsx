import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportField, ReportRevisionView, ReportView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { ScrollX } from '@/shared/ui/ScrollX';
import { fieldsOf, valuesOf } from './draft';
import { type Place, revisionQuery } from './place';
import { useWords } from './useWords';

type Props = { place: Place; report: ReportView };

/** What was filed when; one filing is held against the one before it. */
export function Revisions({ place, report }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const latest = [...report.revisions].sort((a, b) => b.number - a.number);
  if (latest.length === 0) return null;
  return (
    <Panel title={t('periodReports.revisions')}>
      <ul className="plain lines">
        {latest.map((r) => (
          <li key={r.number}>
            <strong className="num">{t('periodReports.revision', { n: r.number })}</strong>
            <span className="note num">{dateTime(r.submittedAt)}</span>
            <span className="note">{r.submittedBy}</span>
            {r.onBehalf && <span className="tag">{t('periodReports.onBehalf')}</span>}
            {r.number === report.checkedRevision && (
              <span className="tag tag-yes">{t('periodReports.state.CHECKED')}</span>
            )}
            {r.restateReason && (
              <span className="pre-line">{t('periodReports.restatedFor', { reason: r.restateReason })}</span>
            )}
            <button
              type="button"
              className="tool-button"
              aria-expanded={open === r.id}
              onClick={() => setOpen(open === r.id ? undefined : r.id)}
            >
              {t(r.number > 1 ? 'periodReports.whatChanged' : 'periodReports.whatWasFiled')}
            </button>
            {open === r.id && (
              <Changes
                place={place}
                reportId={report.id}
                id={r.id}
                before={report.revisions.find((o) => o.number === r.number - 1)?.id}
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type ChangesProps = { place: Place; reportId: string; id: string; before: string | undefined };

function Changes({ place, reportId, id, before: beforeId }: ChangesProps) {
  const [now, before] = useQueries({
    queries: [
      revisionQuery(place, reportId, id),
      { ...revisionQuery(place, reportId, beforeId ?? id), enabled: beforeId !== undefined },
    ],
  });
  return (
    <div className="pr-changes">
      <Loaded query={now}>
        {(filed) =>
          beforeId === undefined ? (
            <Filed filed={filed} />
          ) : (
            <Loaded query={before}>{(earlier) => <Filed filed={filed} before={earlier} />}</Loaded>
          )
        }
      </Loaded>
    </div>
  );
}

/** Without one before it all of it, else only what is other. */
function Filed({ filed, before }: { filed: ReportRevisionView; before?: ReportRevisionView }) {
  const { t } = useTranslation();
  const words = useWords();
  const [now, was] = [valuesOf(filed), before && valuesOf(before)];
  const rows = fieldsOf(filed.form.content).filter(
    (f) => !was || (now.get(f.key)?.value ?? null) !== (was.get(f.key)?.value ?? null),
  );
  if (rows.length === 0) return <p className="note">{t('periodReports.sameFigures')}</p>;
  const cell = (field: ReportField, of: typeof now) => words.value(field, of.get(field.key)?.value);
  return (
    <>
      <ScrollX label={t('periodReports.revision', { n: filed.number })}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('periodReports.field')}</th>
              {was && (
                <th scope="col" className="end">
                  {t('periodReports.revision', { n: filed.number - 1 })}
                </th>
              )}
              <th scope="col" className="end">
                {t('periodReports.revision', { n: filed.number })}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((f) => (
              <tr key={f.key}>
                <td>{words.said(f)}</td>
                {was && <td className="end num">{cell(f, was)}</td>}
                <td className="end num">{cell(f, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <p className="note pr-hash">{t('periodReports.hash', { hash: filed.hash })}</p>
    </>
  );
}

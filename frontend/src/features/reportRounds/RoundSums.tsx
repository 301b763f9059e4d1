import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportRoundSumsOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ReportRoundView, ReportSum } from '@/api/gen/types.gen';
import { useWords } from '@/features/periodReports/useWords';
import { inGroups } from '@/features/periodReports/values';
import { count, UNKNOWN } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { ScrollX } from '@/shared/ui/ScrollX';

type Props = { parkId: string; round: ReportRoundView };

/** What the checked reports come to, and of how many that is: a sum never looks whole while some are missing. */
export function RoundSums({ parkId, round }: Props) {
  const { t } = useTranslation();
  const [team, setTeam] = useState(false);
  const query = useQuery(reportRoundSumsOptions({ path: { parkId, reportRoundId: round.id }, query: { team } }));
  return (
    <Panel
      title={t('reportRounds.tab.sums')}
      extra={
        round.teamFormId && (
          <button type="button" className="tool-button" aria-pressed={team} onClick={() => setTeam(!team)}>
            {t('reportRounds.teamSums')}
          </button>
        )
      }
    >
      <Loaded query={query} rows={8}>
        {(sums) => (
          <div className="stack">
            <p className="num">
              <strong>
                {t('reportRounds.counted', { n: count(sums.counted), total: count(sums.total - sums.exempt) })}
              </strong>{' '}
              {sums.missing > 0 && (
                <span className="tag tag-warn">{t('reportRounds.sumsMissing', { n: count(sums.missing) })}</span>
              )}
            </p>
            <SumsTable sums={sums.sums} counted={sums.counted} />
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

function SumsTable({ sums, counted }: { sums: ReportSum[]; counted: number }) {
  const { t } = useTranslation();
  const { said } = useWords();
  if (sums.length === 0) return <p className="note">{t('reportRounds.noSums')}</p>;
  return (
    <ScrollX label={t('reportRounds.sumTable')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('periodReports.field')}</th>
            <th scope="col" className="end">
              {t('reportRounds.sum')}
            </th>
            <th scope="col">{t('reportRounds.unit')}</th>
            <th scope="col" className="end">
              {t('reportRounds.answered')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map((s) => (
            <tr key={s.key}>
              <td>{said(s)}</td>
              <td className="end num">{s.sum == null ? UNKNOWN : inGroups(s.sum)}</td>
              {/* Amounts are summed in 元, in whatever unit the form asked for them. */}
              <td>
                {s.type === 'AMOUNT' ? t('periodReports.unit.YUAN') : s.unit && t(`periodReports.unit.${s.unit}`)}
              </td>
              <td className="end num">{t('reportRounds.answeredOf', { n: s.answered, total: counted })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

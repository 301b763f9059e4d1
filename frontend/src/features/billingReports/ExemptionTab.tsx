import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { exemptionReportOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ExemptionMonth, ExemptionResponse } from '@/api/gen/types.gen';
import { percent } from '@/shared/lib/format';
import { Amount } from '@/shared/ui/Amount';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { ScrollX } from '@/shared/ui/ScrollX';
import { Months } from './Months';
import { useReports } from './useReports';

const INCOME = ['exempt', 'taxable', 'notTaxed'] as const;
const AREAS = ['exempt', 'total', 'incubatee', 'own', 'others', 'vacant'] as const;

/** 免税证据: exempt and taxable income and the exempt share of the area, month by month. */
export function ExemptionTab() {
  const { t } = useTranslation();
  const { parkId, search } = useReports();
  const { from, to } = search;
  const query = useQuery({
    ...exemptionReportOptions({ path: { parkId }, query: { from, to } }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Months report="exemption" shown={query.data} />
      <Loaded query={query} rows={8}>
        {(report) => (
          <Panel title={t('reports.byMonth')}>
            <Park report={report} />
            <Table report={report} />
            {report.months.some((m) => m.qualifies === false) && <p className="note">{t('reports.notQualified')}</p>}
          </Panel>
        )}
      </Loaded>
    </>
  );
}

type Props = { report: ExemptionResponse };

function Park({ report: { level, recognisedOn, months } }: Props) {
  const { t } = useTranslation();
  const rules = [...new Set(months.flatMap((m) => m.docNo ?? []))];
  return (
    <p className="row note">
      {rules.length > 0 && <span>{t('reports.rule', { rule: rules.join('、') })}</span>}
      <span>{t('reports.level', { level: t(`enums.ParkLevel.${level}`) })}</span>
      <span>{recognisedOn ? t('reports.recognisedOn', { day: recognisedOn }) : t('reports.notRecognised')}</span>
    </p>
  );
}

function Table({ report }: Props) {
  const { t } = useTranslation();
  return (
    <ScrollX label={t('reports.tabOf.exemption')}>
      <table className="table" aria-label={t('reports.tabOf.exemption')}>
        <thead>
          <tr>
            <th scope="col">{t('reports.month')}</th>
            <th scope="col">{t('reports.qualifies')}</th>
            {[...INCOME.map((k) => `reports.${k}`), ...['share', ...AREAS].map((k) => `reports.areas.${k}`)].map(
              (key) => (
                <th key={key} scope="col" className="end">
                  {t(key)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {report.months.map((month) => (
            <Month key={month.month} of={month} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('reports.sum')}
            </th>
            {INCOME.map((k) => (
              <td key={k} className="end">
                <strong>
                  <Amount of={report[k]} />
                </strong>
              </td>
            ))}
            <td colSpan={AREAS.length + 1} />
          </tr>
        </tfoot>
      </table>
    </ScrollX>
  );
}

function Month({ of }: { of: ExemptionMonth }) {
  const { t } = useTranslation();
  const { openMonth } = useReports();
  const { month, docNo, areas } = of;
  return (
    <tr>
      <th scope="row">
        <Button
          type="link"
          size="small"
          aria-label={t('reports.showMonth', { month })}
          onClick={() => openMonth(month)}
        >
          {month}
        </Button>
      </th>
      <td>{docNo ? <Qualifies of={of.qualifies} /> : <span className="note">{t('reports.noRule')}</span>}</td>
      {INCOME.map((k) => (
        <td key={k} className="end">
          <Amount of={of[k]} />
        </td>
      ))}
      <td className="end num">{percent(areas.share)}</td>
      {AREAS.map((k) => (
        <td key={k} className="end num">
          {areas[k]}
        </td>
      ))}
    </tr>
  );
}

function Qualifies({ of }: { of: boolean | null }) {
  const { t } = useTranslation();
  const key = of === null ? 'unknown' : of ? 'yes' : 'no';
  return <span className={`tag nowrap ${of ? 'tag-yes' : 'tag-warn'}`}>{t(`reports.qualifiesOf.${key}`)}</span>;
}

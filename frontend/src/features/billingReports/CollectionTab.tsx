import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { collectionReportOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { CollectionFigures, CollectionResponse } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { CollectionTable } from './CollectionTable';
import { Months } from './Months';
import { OpenAmount } from './OpenAmount';
import { useReports } from './useReports';

/** 收缴率: what was billed, and what came of it; by month, and by fee. */
export function CollectionTab() {
  const { parkId, search } = useReports();
  const { from, to } = search;
  const query = useQuery({
    ...collectionReportOptions({ path: { parkId }, query: { from, to } }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Months report="collection" shown={query.data} />
      <Loaded query={query} rows={8}>
        {(report) => (
          <>
            <ByMonth report={report} />
            <ByFee report={report} />
          </>
        )}
      </Loaded>
    </>
  );
}

type Props = { report: CollectionResponse };

function ByMonth({ report }: Props) {
  const { t } = useTranslation();
  const { set } = useReports();
  const rows = report.months.map(({ month, figures }) => ({
    key: month,
    name: (
      <Button
        type="link"
        size="small"
        aria-label={t('reports.showFees', { month })}
        onClick={() => set({ fees: month })}
      >
        {month}
      </Button>
    ),
    figures,
    payable: payable(figures, { billedIn: month }, t('reports.monthOf', { month })),
  }));
  return (
    <Panel title={t('reports.byMonth')}>
      <CollectionTable label={t('reports.byMonth')} first={t('reports.month')} rows={rows} total={report.total} />
      <p className="note">{t('reports.rateNote')}</p>
    </Panel>
  );
}

/** Of the month one chose, or of all of them together, which no list of lines tells. */
function ByFee({ report }: Props) {
  const { t } = useTranslation();
  const { search, set } = useReports();
  const chosen = report.months.find((m) => m.month === search.fees);
  const rows = (chosen ?? report).byFee.map(({ fee, figures }) => ({
    key: fee,
    name: t(`money.FeeKind.${fee}`),
    figures,
    payable:
      chosen &&
      payable(
        figures,
        { billedIn: chosen.month, fee },
        t('reports.feeOf', { month: chosen.month, fee: t(`money.FeeKind.${fee}`) }),
      ),
  }));
  const title = chosen ? t('reports.feesOf', { month: chosen.month }) : t('reports.feesAll');
  const all = chosen && (
    <Button type="link" size="small" onClick={() => set({ fees: undefined })}>
      {t('reports.allMonths')}
    </Button>
  );
  return (
    <Panel title={title} extra={all}>
      {rows.length === 0 ? (
        <p className="note">{t('reports.noBills')}</p>
      ) : (
        <CollectionTable
          label={title}
          first={t('reports.fee')}
          rows={rows}
          total={chosen ? chosen.figures : report.total}
        />
      )}
    </Panel>
  );
}

const payable = (figures: CollectionFigures, cell: Parameters<typeof OpenAmount>[0]['cell'], what: string) => (
  <OpenAmount of={figures.payable} cell={cell} what={what} />
);

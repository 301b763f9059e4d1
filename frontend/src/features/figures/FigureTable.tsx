import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyMetric, FigureCell, FigureMatrixView, FigurePeriod, FigureRow } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { LevelMark } from '@/shared/ui/figures/LevelMark';
import { ScrollX } from '@/shared/ui/ScrollX';
import { figure, periodText } from './figureText';
import { USUAL } from './metrics';
import './figures.css';

type Open = (metric: CompanyMetric, period: FigurePeriod) => void;
type Props = { matrix: FigureMatrixView; onOpen?: Open };

/** Metrics by periods, the newest beside their names; a cell opens what was recorded for it. */
export function FigureTable({ matrix, onOpen }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const rows = matrix.rows.filter((r) => all || USUAL.includes(r.metric) || r.cells.length > 0);
  return (
    <>
      <p className="note">{t('figures.unitNote')}</p>
      {matrix.rows.every((r) => r.cells.length === 0) && <p className="note">{t('figures.none')}</p>}
      <ScrollX label={t('figures.table')}>
        <table className="table figure-table">
          <thead>
            <tr>
              <th scope="col">{t('figures.metricHead')}</th>
              {[...matrix.periods].reverse().map((p) => (
                <th key={p.from} scope="col" className="end nowrap">
                  {periodText(t, p)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.metric} row={row} periods={matrix.periods} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </ScrollX>
      <Button type="link" className="figures-more" onClick={() => setAll(!all)}>
        {t(all ? 'figures.used' : 'figures.all')}
      </Button>
    </>
  );
}

function Row({ row, periods, onOpen }: { row: FigureRow; periods: FigurePeriod[]; onOpen?: Open }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{t(`figures.metric.${row.metric}`)}</th>
      {[...periods].reverse().map((period) => {
        const cell = row.cells.find((c) => periods[c.period] === period);
        return (
          <td key={period.from} className="end">
            {cell ? <Cell row={row} cell={cell} period={period} onOpen={onOpen} /> : UNKNOWN}
          </td>
        );
      })}
    </tr>
  );
}

function Cell({
  row,
  cell,
  period,
  onOpen,
}: {
  row: FigureRow;
  cell: FigureCell;
  period: FigurePeriod;
  onOpen?: Open;
}) {
  const { t } = useTranslation();
  const value = row.kind === 'EVENT' ? cell.asOf : figure(cell.value);
  return (
    <span className="figure-cell">
      {onOpen && row.unit !== 'PEOPLE' ? (
        <Button
          type="link"
          className="num"
          aria-label={`${value} · ${t('figures.open', { metric: t(`figures.metric.${row.metric}`), period: periodText(t, period) })}`}
          onClick={() => onOpen(row.metric, period)}
        >
          {value}
        </Button>
      ) : (
        <span className="num nowrap">{value}</span>
      )}
      <span className="figure-marks">
        {cell.parts > 1 && <span className="note nowrap">{t('figures.sum', { count: cell.parts })}</span>}
        {cell.contradicted && (
          <span className="tag tag-bad nowrap" title={t('figures.contradictedNote')}>
            {t('figures.contradicted')}
          </span>
        )}
        <LevelMark level={cell.level} />
      </span>
    </span>
  );
}

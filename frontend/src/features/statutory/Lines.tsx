import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statutoryRowListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { StatutoryColumnView, StatutoryFilingView, StatutoryRowView } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PanelPager } from '@/shared/ui/PanelPager';
import { ScrollX } from '@/shared/ui/ScrollX';
import { named, valueText } from './text';

const RecordsDrawer = lazy(() => import('./RecordsDrawer'));

type Props = { parkId: string; view: StatutoryFilingView };

type Opened = { row: StatutoryRowView; column: StatutoryColumnView };

/** The companies' lines, as wide as the form is. */
export function Lines({ parkId, view }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [page, setPage] = useState(1);
  const [opened, setOpened] = useState<Opened>();
  const cell = opened?.row.cells.find((one) => one.key === opened.column.key);
  const query = useQuery({
    ...statutoryRowListOptions({ path: { parkId, statutoryFilingId: view.filing.id }, query: { page } }),
    placeholderData: keepPreviousData,
  });
  const title = t('statutory.firms', { n: view.rows });
  const columns = view.columns.filter((column) => column.key !== 'name');
  return (
    <Panel title={title}>
      <Loaded query={query} rows={6}>
        {(list) =>
          list.total === 0 ? (
            <p className="note">{t('statutory.noFirms')}</p>
          ) : (
            <>
              <ScrollX label={title}>
                <table className="statutory-lines">
                  <thead>
                    <tr>
                      <th scope="col">{t('statutory.name')}</th>
                      {columns.map((column) => (
                        <th key={column.key} scope="col">
                          {named(column, locale)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {list.items.map((row) => (
                      <Line
                        key={row.tenantId}
                        parkId={parkId}
                        row={row}
                        columns={columns}
                        onRecords={(column) => setOpened({ row, column })}
                      />
                    ))}
                  </tbody>
                </table>
              </ScrollX>
              <PanelPager page={page} total={list.total} onChange={setPage} />
            </>
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {opened && cell && (
          <RecordsDrawer
            key={`${opened.row.tenantId} ${cell.key}`}
            parkId={parkId}
            view={view}
            cell={{ ...opened.column, ...cell }}
            row={opened.row}
            onClose={() => setOpened(undefined)}
          />
        )}
      </Suspense>
    </Panel>
  );
}

type LineProps = {
  parkId: string;
  row: StatutoryRowView;
  columns: StatutoryColumnView[];
  onRecords: (column: StatutoryColumnView) => void;
};

/** What a company only said is marked, and what is known in part; a colour alone would not tell. */
function Line({ parkId, row, columns, onRecords }: LineProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const cells = new Map(row.cells.map((cell) => [cell.key, cell]));
  return (
    <tr>
      <th scope="row">
        <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: row.tenantId }}>
          {row.name}
        </Link>
      </th>
      {columns.map((column) => {
        const cell = cells.get(column.key);
        return (
          <td key={column.key} className={cell?.value == null ? undefined : 'num end'}>
            {cell &&
              (cell.state === 'VALUE' || cell.state === 'UNKNOWN' ? (
                <button
                  type="button"
                  className="linklike"
                  aria-label={`${t('statutory.recordsOf', { name: `${row.name} ${named(column, locale)}` })}：${valueText(t, cell, column.unit)}`}
                  onClick={() => onRecords(column)}
                >
                  {valueText(t, cell, column.unit, false)}
                </button>
              ) : (
                <span className="note">{valueText(t, cell, column.unit, false)}</span>
              ))}
            {cell && cell.value != null && cell.unknowns > 0 && <span className="note"> {t('statutory.atLeast')}</span>}
            {cell?.level === 'SELF_REPORTED' && <span className="note"> {t('statutory.level.SELF_REPORTED')}</span>}
          </td>
        );
      })}
    </tr>
  );
}

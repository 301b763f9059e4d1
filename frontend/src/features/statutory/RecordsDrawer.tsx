import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statutoryRecordListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type {
  StatutoryCellView,
  StatutoryFilingView,
  StatutoryRecordView,
  StatutoryRowView,
} from '@/api/gen/types.gen';
import '@/features/readiness/words';
import { useLocale } from '@/shared/i18n';
import { lastDay } from '@/shared/lib/format';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Loaded } from '@/shared/ui/Loaded';
import { PanelPager } from '@/shared/ui/PanelPager';
import { Level } from './Marks';
import { named, numberText, valueText } from './text';

/** A cell of the form, or the same of one company's line. */
type Shown = Pick<StatutoryCellView, 'key' | 'zh' | 'en' | 'unit' | 'state' | 'value' | 'text' | 'level'>;

type Props = {
  parkId: string;
  view: StatutoryFilingView;
  cell: Shown;
  /** Whose line it is. */
  row?: Pick<StatutoryRowView, 'tenantId' | 'name'>;
  onClose: () => void;
};

/** What a cell was worked out from. */
export default function RecordsDrawer({ parkId, view, cell, row, onClose }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const [page, setPage] = useState(1);
  const { filing } = view;
  const query = useQuery({
    ...statutoryRecordListOptions({
      path: { parkId, statutoryFilingId: filing.id },
      query: { cell: cell.key, tenantId: row?.tenantId, page },
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 480}
      title={row ? `${row.name} · ${named(cell, locale)}` : named(cell, locale)}
    >
      <div className="stack">
        <p className="row num">
          <strong>{valueText(t, cell, cell.unit)}</strong>
          <Level level={cell.level} />
        </p>
        <p className="note">{t(filing.state === 'DRAFT' ? 'statutory.live' : 'statutory.frozen')}</p>
        <Loaded query={query} rows={6}>
          {(list) => (
            <>
              {list.total === 0 && <p className="note">{t('statutory.noRecords')}</p>}
              <ul className="plain lines">
                {list.items.map((record) => (
                  <Record
                    key={`${record.kind} ${record.id} ${record.label}`}
                    parkId={parkId}
                    record={record}
                    behind={view.cells.find((one) => record.kind === 'CELL' && one.key === record.label)}
                  />
                ))}
              </ul>
              <PanelPager page={page} total={list.total} onChange={setPage} />
            </>
          )}
        </Loaded>
      </div>
    </Drawer>
  );
}

type RecordProps = { parkId: string; record: StatutoryRecordView; behind?: StatutoryCellView };

/** Another cell goes by its own name and unit. */
function Record({ parkId, record, behind }: RecordProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { from, to, amount, part } = record;
  const last = lastDay(to);
  return (
    <li className="row spread">
      <span>
        {behind ? named(behind, locale) : <Name parkId={parkId} record={record} />}{' '}
        <span className="note">{t(`statutory.kind.${record.kind}`)}</span>
        {from && last && (
          <span className="note num"> {from === last ? from : t('statutory.span', { from, to: last })}</span>
        )}
      </span>
      <span className="row num">
        {behind ? (
          <span>{valueText(t, behind, behind.unit)}</span>
        ) : (
          amount != null && <span>{numberText(t, amount)}</span>
        )}
        <Level level={record.level} />
        <span className={`tag part-${part}`}>{t(`statutory.part.${part}`)}</span>
      </span>
    </li>
  );
}

/** Led to where it is kept, where there is such a page. */
function Name({ parkId, record }: { parkId: string; record: StatutoryRecordView }) {
  const { t } = useTranslation();
  if (record.fact) return t(`readiness.fact.${record.fact}`);
  const name = record.label ?? t(`statutory.kind.${record.kind}`);
  if (record.tenantId)
    return (
      <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: record.tenantId }}>
        {name}
      </Link>
    );
  return name;
}

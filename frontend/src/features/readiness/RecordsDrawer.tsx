import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readinessRecordListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ReadinessPart, type ReadinessRecordView } from '@/api/gen/types.gen';
import { plain } from '@/features/recognition/text';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Loaded } from '@/shared/ui/Loaded';
import { PanelPager } from '@/shared/ui/PanelPager';
import type { Opened } from './Line';
import { figureText, gapText } from './text';

type Props = { parkId: string; on: string | undefined; opened: Opened; onClose: () => void };

/** What a figure was counted from. */
export default function RecordsDrawer({ parkId, on, opened: { line, back }, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const [page, setPage] = useState(1);
  const [part, setPart] = useState<ReadinessPart>();
  const figure = line.figures[back];
  const query = useQuery({
    ...readinessRecordListOptions({
      path: { parkId },
      query: {
        ...{ metric: line.metric, window: line.window, back, on, part: part && [part], page },
        growthAbove: line.growthAbove ?? undefined,
      },
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 480}
      title={t(`recognition.metric.${line.metric}`)}
    >
      <div className="stack">
        {figure && (
          <p className="row num">
            <strong>{figureText(t, line, figure)}</strong>
            <span className="note">{t('readiness.onDay', { day: figure.day })}</span>
            {gapText(t, line, figure) && <span className="gap">{gapText(t, line, figure)}</span>}
          </p>
        )}
        <Select
          aria-label={t('readiness.records')}
          value={part ?? ''}
          options={[
            { value: '', label: t('readiness.all') },
            ...Object.values(ReadinessPart).map((value) => ({ value, label: t(`readiness.part.${value}`) })),
          ]}
          onChange={(value: ReadinessPart | '') => {
            setPart(value || undefined);
            setPage(1);
          }}
        />
        <Loaded query={query} rows={6}>
          {(list) => (
            <>
              {list.total === 0 && <p className="note">{t('readiness.noRecords')}</p>}
              <ul className="plain lines">
                {list.items.map((record) => (
                  <li key={`${record.kind} ${record.id}`} className="row spread">
                    <span>
                      <Name parkId={parkId} record={record} />{' '}
                      <span className="note">{t(`readiness.kind.${record.kind}`)}</span>
                    </span>
                    <span className="row num">
                      {record.amount != null && <span>{plain(record.amount)}</span>}
                      {record.level && (
                        <span className={`tag level-${record.level}`}>{t(`readiness.level.${record.level}`)}</span>
                      )}
                      <span className={`tag part-${record.part}`}>{t(`readiness.part.${record.part}`)}</span>
                    </span>
                  </li>
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

/** Led to where it is kept, where there is such a page. */
function Name({ parkId, record }: { parkId: string; record: ReadinessRecordView }) {
  const { t } = useTranslation();
  if (record.fact) return t(`readiness.fact.${record.fact}`);
  const name = record.name ?? t(`readiness.kind.${record.kind}`);
  if (!record.id) return name;
  if (record.kind === 'TENANT')
    return (
      <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: record.id }}>
        {name}
      </Link>
    );
  if (record.kind === 'UNIT')
    return (
      <Link to="/parks/$parkId/units/$unitId" params={{ parkId, unitId: record.id }}>
        {name}
      </Link>
    );
  return name;
}

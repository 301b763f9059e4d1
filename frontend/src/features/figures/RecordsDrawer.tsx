import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyMetric, FigurePeriod, FigureRecordView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { LevelMark } from '@/shared/ui/figures/LevelMark';
import { Loaded } from '@/shared/ui/Loaded';
import { figure, periodText } from './figureText';
import { type Company, fileUrl, recordsQuery } from './queries';
import { RecordMoves } from './RecordMoves';
import '@/shared/ui/figures/words';
import './figures.css';

type Props = { company: Company; metric: CompanyMetric; period: FigurePeriod; onClose: () => void };

/** Everything that was ever said of a figure, by whom and by what paper. */
export default function RecordsDrawer({ company, metric, period, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const query = useQuery(recordsQuery(company, metric, period));
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 480}
      title={t('figures.history', { metric: t(`figures.metric.${metric}`), period: periodText(t, period) })}
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t('figures.historyNone')}</p>
          ) : (
            <ul className="plain">
              {items.map((r) => (
                <Said key={r.id} company={company} record={r} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Drawer>
  );
}

function Said({ company, record: r }: { company: Company; record: FigureRecordView }) {
  const { t } = useTranslation();
  const gone = r.withdrawn;
  return (
    <li className={gone ? 'figure-record gone' : 'figure-record'}>
      <span className="row">
        <strong className="num">{figure(r.value)}</strong>
        <span className="num">{periodText(t, r.period)}</span>
        <LevelMark level={r.level} />
        {r.counts && <span className="tag tag-yes">{t('figures.counts')}</span>}
      </span>
      <span className="note">
        {t(`figures.source.${r.source}`)} ·{' '}
        {t('figures.recordedBy', { by: r.recordedBy ?? t('figures.someone'), at: dateTime(r.recordedAt) })}
      </span>
      {r.note && <p>{r.note}</p>}
      {r.file && (
        <a href={fileUrl(company, r.file.id)} download>
          {r.file.fileName}
        </a>
      )}
      {gone && (
        <p className="note">
          {t('figures.withdrawn', { reason: gone.reason, by: gone.by ?? t('figures.someone'), at: dateTime(gone.at) })}
        </p>
      )}
      {r.abilities.length > 0 && <RecordMoves company={company} record={r} />}
    </li>
  );
}

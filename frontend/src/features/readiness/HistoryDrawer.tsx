import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readinessSnapshotGetOptions, readinessSnapshotListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { dateTime } from '@/shared/lib/format';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Loaded } from '@/shared/ui/Loaded';
import { PanelPager } from '@/shared/ui/PanelPager';
import { SetPanel } from './SetPanel';
import { VerdictTag } from './VerdictTag';

type Props = { parkId: string; onClose: () => void };

/** How the park stood when somebody kept it. */
export default function HistoryDrawer({ parkId, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const [page, setPage] = useState(1);
  const [shown, setShown] = useState<string>();
  const query = useQuery(readinessSnapshotListOptions({ path: { parkId }, query: { page } }));
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 640}
      title={t('readiness.history')}
    >
      <Loaded query={query}>
        {(list) => (
          <div className="stack">
            {list.total === 0 && <p className="note">{t('readiness.noSnapshots')}</p>}
            <ul className="plain lines">
              {list.items.map((kept) => (
                <li key={kept.id} className="readiness-kept">
                  <span className="row spread">
                    <Button
                      type="link"
                      aria-expanded={shown === kept.id}
                      onClick={() => setShown(shown === kept.id ? undefined : kept.id)}
                    >
                      {kept.policyName}
                    </Button>
                    <VerdictTag verdict={kept.verdict} />
                  </span>
                  <span className="note num">
                    {t('readiness.onDay', { day: kept.on })} · {t('readiness.version', { n: kept.policyNumber })} ·{' '}
                    {t('readiness.savedBy', { who: kept.savedBy, at: dateTime(kept.savedAt) })}
                  </span>
                  {kept.note && <span>{kept.note}</span>}
                  <span className="note num" title={kept.resultHash}>
                    {t('readiness.hash')} {kept.resultHash.slice(0, 12)}…
                  </span>
                  {!kept.intact && <span role="alert">{t('readiness.broken')}</span>}
                  {shown === kept.id && <Kept parkId={parkId} id={kept.id} />}
                </li>
              ))}
            </ul>
            <PanelPager page={page} total={list.total} onChange={setPage} />
          </div>
        )}
      </Loaded>
    </Drawer>
  );
}

function Kept({ parkId, id }: { parkId: string; id: string }) {
  const query = useQuery(readinessSnapshotGetOptions({ path: { parkId, readinessSnapshotId: id } }));
  return (
    <Loaded query={query} rows={6}>
      {({ set }) => <SetPanel parkId={parkId} set={set} before={undefined} onOpen={undefined} onSave={undefined} />}
    </Loaded>
  );
}

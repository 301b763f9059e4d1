import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExitFollowUpView } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';

const FollowUpDrawer = lazy(() => import('./FollowUpDrawer'));

const TAG = { DUE: 'tag-warn', DONE: 'tag-yes', UNREACHABLE: 'tag-bad' } as const;

type Props = { parkId: string; followUp: ExitFollowUpView };

/** When somebody asks, and what was said. */
export function FollowUpRow({ parkId, followUp: f }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const may = useCan(parkId)('TENANT_EDIT');
  return (
    <span className="row">
      <span>{t('exits.followUp', { n: f.months })}</span>
      <span className="num">{f.doneOn ?? f.dueOn}</span>
      <span className={`tag ${TAG[f.state]}`}>{t(`exits.followUpState.${f.state}`)}</span>
      {f.state === 'DUE' && f.tries > 0 && <span className="note">{t('exits.tries', { n: f.tries })}</span>}
      {f.stillRunning != null && <span>{t(f.stillRunning ? 'exits.stillYes' : 'exits.stillNo')}</span>}
      {f.jobs != null && (
        <span className="num">
          {t('exits.jobs')} {f.jobs}
        </span>
      )}
      {f.revenue && <span>{t(`exits.revenue.${f.revenue}`)}</span>}
      {f.address && <span>{f.address}</span>}
      {f.note && <span className="note pre-line">{f.note}</span>}
      {may && f.state === 'DUE' && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t('exits.followUpDo')}
        </Button>
      )}
      <Suspense fallback={null}>
        {open && <FollowUpDrawer parkId={parkId} followUp={f} onClose={() => setOpen(false)} />}
      </Suspense>
    </span>
  );
}

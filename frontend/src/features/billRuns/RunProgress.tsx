import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BillRunView } from '@/api/gen/types.gen';
import { count } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';

/** The server works on, whoever looks. */
export function RunProgress({ run }: { run: BillRunView }) {
  const { t } = useTranslation();
  const issuing = run.state === 'ISSUING';
  return (
    <Panel title={t(issuing ? 'billRuns.issuing' : 'billRuns.previewing')}>
      <div className="stack">
        <progress
          aria-label={t('billRuns.progress')}
          max={run.total || undefined}
          value={run.total ? run.done : undefined}
        />
        <p role="status" className="num">
          {run.total
            ? t('billRuns.doneOf', { done: count(run.done), total: count(run.total) })
            : t('billRuns.counting')}
        </p>
        {run.stuck && (
          <Alert type="warning" showIcon title={t('billRuns.stuck')} description={t('billRuns.stuckText')} />
        )}
        <p className="note">{t(issuing ? 'billRuns.issuingNote' : 'billRuns.previewingNote')}</p>
      </div>
    </Panel>
  );
}

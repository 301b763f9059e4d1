import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@/api/gen/types.gen';
import { count } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useCancelImport } from './run';

export function Progress({ parkId, run }: { parkId: string; run: ImportView }) {
  const { t } = useTranslation();
  const cancel = useCancelImport(parkId, run.id);
  const amount =
    run.total == null
      ? t('imports.rowsSoFar', { done: count(run.done) })
      : t('imports.rowsOf', { done: count(run.done), total: count(run.total) });
  return (
    <Panel title={t(run.dryRun ? 'imports.checking' : 'imports.storing', { file: run.fileName })}>
      <div className="stack">
        <progress
          aria-label={t('imports.progress')}
          max={run.total ?? undefined}
          value={run.total ? run.done : undefined}
        />
        <p role="status">
          {t(`imports.phase.${run.phase}`)} · <span className="num">{amount}</span>
        </p>
        <p className="note">{t('imports.allOrNothing')}</p>
        <div>
          <Button
            danger
            loading={cancel.isPending}
            onClick={() => cancel.mutate({ path: { parkId, importId: run.id } })}
          >
            {t('imports.cancel')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

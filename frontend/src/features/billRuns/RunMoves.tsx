import { App, Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { billRunDiscard, billRunIssue, billRunPreviewAgain } from '@/api/gen/sdk.gen';
import type { BillRunView } from '@/api/gen/types.gen';
import { signed } from '@/shared/lib/amount';
import { count, today } from '@/shared/lib/format';
import { newKey } from '@/shared/lib/newKey';
import { runName, useRunMove } from './run';

type Props = { parkId: string; run: BillRunView };

/** What the reader may do with the run; the server says which. */
export function RunMoves({ parkId, run }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const move = useRunMove();
  // One key for a preview: pressed twice, it is issued once.
  const key = useMemo(() => `${newKey()}-${run.preview}`, [run.preview]);
  const may = (ability: string) => run.abilities.includes(ability);
  const at = { path: { parkId, billRunId: run.id }, throwOnError: true } as const;
  const make = (call: () => Promise<unknown>) => move.mutateAsync(call).catch(() => undefined);
  const askToIssue = () =>
    modal.confirm({
      title: t('billRuns.issueTitle', { name: runName(t, run) }),
      content: <Consequence run={run} />,
      okText: t('billRuns.issue'),
      cancelText: t('form.cancel'),
      onOk: () =>
        make(() => billRunIssue({ ...at, headers: { 'Idempotency-Key': key }, body: { preview: run.preview } })),
    });
  const askToDiscard = () =>
    modal.confirm({
      title: t('billRuns.discardTitle', { name: runName(t, run) }),
      content: t('billRuns.discardText'),
      okText: t('billRuns.discard'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      onOk: () => make(() => billRunDiscard(at)),
    });
  return (
    <>
      {may('discard') && (
        <Button danger onClick={askToDiscard}>
          {t('billRuns.discard')}
        </Button>
      )}
      {may('previewAgain') && (
        <Button loading={move.isPending} onClick={() => void make(() => billRunPreviewAgain(at))}>
          {t('billRuns.again')}
        </Button>
      )}
      {may('issue') && (
        <Button type="primary" loading={move.isPending} onClick={askToIssue}>
          {t('billRuns.issue')}
        </Button>
      )}
    </>
  );
}

/** In numbers, before it is done. */
function Consequence({ run }: { run: BillRunView }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {t('billRuns.issueBills', { n: count(run.bills), charged: signed(run.charged), waived: signed(run.waived) })}
      </p>
      {run.credits > 0 && <p>{t('billRuns.issueCredits', { n: count(run.credits), amount: signed(run.credited) })}</p>}
      {run.notes > 0 && <p>{t('billRuns.issueWarned', { n: count(run.notes) })}</p>}
      {run.month.slice(0, 7) > today().slice(0, 7) && (
        <p>
          <strong>{t('billRuns.issueAhead', { month: run.month.slice(0, 7) })}</strong>
        </p>
      )}
      <p>{t('billRuns.issueText')}</p>
    </>
  );
}

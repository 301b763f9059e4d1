import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { reportCheck } from '@/api/gen/sdk.gen';
import type { ReportView } from '@/api/gen/types.gen';
import { STALE } from '@/features/periodReports/stale';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { callOf } from './moves';

type Props = { parkId: string; report: ReportView; onOpen: (move: string) => void; onFill: () => void };

const IN_DRAWERS = ['exempt', 'require', 'extend', 'restate', 'keep', 'return'] as const;

/** What one may do with the report; the server says what. */
export function ReportMoves({ parkId, report, onOpen, onFill }: Props) {
  const { t } = useTranslation();
  const check = useCheck(parkId, report);
  const may = (ability: string) => report.abilities.includes(ability);
  return (
    <>
      {IN_DRAWERS.filter(may).map((move) => (
        <Button key={move} danger={move === 'return'} onClick={() => onOpen(move)}>
          {t(`reportRounds.do.${move}`)}
        </Button>
      ))}
      {may('save') && <Button onClick={onFill}>{t('reportRounds.fill')}</Button>}
      {may('check') && (
        <Button type="primary" onClick={check}>
          {t('reportRounds.do.check')}
        </Button>
      )}
    </>
  );
}

function useCheck(parkId: string, report: ReportView) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const check = useMutation({
    mutationFn: () => reportCheck(callOf(parkId, report)),
    onSuccess: () => message.success(t('reportRounds.checked')),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const flagged = new Set(report.findings.map((f) => f.field)).size;
  return () =>
    void modal.confirm({
      title: t('reportRounds.checkTitle', { name: report.companyName }),
      content: t(flagged > 0 ? 'reportRounds.checkFlagged' : 'reportRounds.checkText', { n: flagged }),
      okText: t('reportRounds.do.check'),
      cancelText: t('form.cancel'),
      onOk: () => check.mutateAsync().catch(() => undefined),
    });
}

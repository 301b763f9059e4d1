import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { reportRoundAddMissing, reportRoundLock, reportRoundRemind } from '@/api/gen/sdk.gen';
import type { ReportRoundView } from '@/api/gen/types.gen';
import { periodName } from '@/features/periodReports/period';
import { STALE } from '@/features/periodReports/stale';
import { useLocale } from '@/shared/i18n';
import { etag } from '@/shared/lib/etag';
import { count } from '@/shared/lib/format';
import { newKey } from '@/shared/lib/newKey';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';

type Props = { parkId: string; round: ReportRoundView; onExtend: () => void };

type Question = { title: string; content: string; okText: string; make: () => Promise<string> };

/** Asks once more, makes it and says what came of it. */
function useAsk() {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const make = useMutation({
    mutationFn: (move: () => Promise<string>) => move(),
    onSuccess: (said) => message.success(said),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  return ({ make: move, ...question }: Question) =>
    void modal.confirm({
      ...question,
      cancelText: t('form.cancel'),
      onOk: () => make.mutateAsync(move).catch(() => undefined),
    });
}

/** What one may do with the whole round; the server says what. */
export function RoundMoves({ parkId, round, onExtend }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const ask = useAsk();
  const may = (ability: string) => round.abilities.includes(ability);
  const path = { parkId, reportRoundId: round.id };
  const { counts } = round;
  const owing = counts.open + counts.saved + counts.returned + counts.restating;
  const name = periodName(t, round);
  // One for each question that is asked: what is asked anew is done anew.
  const once = () => ({ path, headers: { 'Idempotency-Key': newKey() }, throwOnError: true }) as const;
  const remind = () => {
    const call = once();
    ask({
      title: t('reportRounds.remindTitle', { n: count(owing) }),
      content: t('reportRounds.remindText', { name }),
      okText: t('reportRounds.remind'),
      make: async () => t('reportRounds.reminded', { n: (await reportRoundRemind(call)).data.reminded }),
    });
  };
  const add = () => {
    const call = once();
    ask({
      title: t('reportRounds.addTitle', { n: count(round.missing) }),
      content: t('reportRounds.addText', { name }),
      okText: t('reportRounds.addMissing'),
      make: async () => t('reportRounds.added', { n: (await reportRoundAddMissing(call)).data.added }),
    });
  };
  const lock = () =>
    ask({
      title: t('reportRounds.lockTitle', { n: count(counts.checked) }),
      content: t('reportRounds.lockText'),
      okText: t('reportRounds.lock'),
      make: async () => {
        await reportRoundLock({ path, headers: { 'If-Match': etag(round.version) }, throwOnError: true });
        return t('reportRounds.locked');
      },
    });
  return (
    <>
      {may('export') && (
        <Button
          icon={<DownloadOutlined aria-hidden />}
          href={`/api/v1/parks/${parkId}/report-rounds/${round.id}/export?lang=${locale}`}
          download
        >
          {t('reportRounds.export')}
        </Button>
      )}
      {may('lock') && counts.checked > 0 && <Button onClick={lock}>{t('reportRounds.lock')}</Button>}
      {may('addMissing') && round.missing > 0 && <Button onClick={add}>{t('reportRounds.addMissing')}</Button>}
      {may('extend') && <Button onClick={onExtend}>{t('reportRounds.extend')}</Button>}
      {may('remind') && owing > 0 && (
        <Button type="primary" onClick={remind}>
          {t('reportRounds.remind')}
        </Button>
      )}
    </>
  );
}

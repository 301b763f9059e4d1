import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { STALE } from './stale';

type Question = { title: string; content: string; okText: string; make: () => Promise<unknown> };

/** Asks once more, with what follows from it. */
export function useAsk() {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const make = useMutation({
    mutationFn: (move: () => Promise<unknown>) => move(),
    onSuccess: () => message.success(t('exits.done')),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  return ({ make: move, ...question }: Question) =>
    modal.confirm({
      ...question,
      cancelText: t('form.cancel'),
      // What went wrong is said on the page; the question has been answered.
      onOk: () => make.mutateAsync(move).catch(() => undefined),
    });
}

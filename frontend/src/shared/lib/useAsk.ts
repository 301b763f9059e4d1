import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { ofOperations } from './operations';
import { errorText } from './problem';

type Question = {
  title: string;
  content: string;
  okText: string;
  danger?: boolean;
  make: () => Promise<unknown>;
  /** What is said once it is done. */
  done: string;
};

/**
 * Asks once more, with what follows from it.
 *
 * @param stale the operations whose answers it makes old
 */
export function useAsk(stale: readonly string[]) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const make = useMutation({
    mutationFn: (question: Question) => question.make(),
    onSuccess: (_answer, { done }) => message.success(done),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(stale)),
  });
  return (question: Question) =>
    modal.confirm({
      title: question.title,
      content: question.content,
      okText: question.okText,
      okButtonProps: { danger: question.danger },
      cancelText: t('form.cancel'),
      // What went wrong is said on the page; the question has been answered.
      onOk: () => make.mutateAsync(question).catch(() => undefined),
    });
}

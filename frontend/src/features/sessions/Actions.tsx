import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SessionActionView } from '@/api/gen/types.gen';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { STALE } from './asked';

type Props = {
  actions: SessionActionView[];
  /** Says that one is done, as whoever is asking. */
  close: (actionId: string) => Promise<unknown>;
  /** Of which session they came, where they come from several. */
  origin?: boolean;
};

/** What is to be done, by whom and until when. */
export function Actions({ actions, close, origin }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const done = useMutation({
    mutationFn: close,
    onSuccess: () => message.success(t('sessions.done.ACTION')),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  return (
    <ul className="plain lines">
      {actions.map((a) => (
        <li key={a.id}>
          <span className="session-action">
            {a.what}
            {origin && <small className="note">{t('sessions.actionFrom', { topic: a.topic })}</small>}
          </span>
          <span className="note num">
            {t('sessions.actionBy', { owner: t(`sessions.side.${a.owner}`), day: a.dueOn })}
          </span>
          {a.late && <span className="tag tag-bad">{t('sessions.late')}</span>}
          {a.doneOn && <span className="tag tag-yes">{t('sessions.actionDoneOn', { day: a.doneOn })}</span>}
          {a.mayClose && (
            <Button
              aria-label={t('sessions.closeOf', { what: a.what })}
              loading={done.isPending && done.variables === a.id}
              onClick={() => done.mutate(a.id)}
            >
              {t('sessions.close')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

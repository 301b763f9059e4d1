import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noticeConclude, noticePost, noticeWithdraw } from '@/api/gen/sdk.gen';
import type { NoticeResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { STALE } from './stale';

const TextDrawer = lazy(() => import('./TextDrawer'));

type Props = { parkId: string; notice: NoticeResponse };

/** What may be done with a notice now. Posting is asked once more: it cannot be undone, only taken back in public. */
export function NoticeMoves({ parkId, notice }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const [open, setOpen] = useState<'withdraw' | 'conclude'>();
  const may = (ability: string) => notice.abilities.includes(ability);
  const call = {
    path: { parkId, noticeId: notice.id },
    headers: { 'If-Match': etag(notice.version) },
    throwOnError: true,
  } as const;
  const post = useMutation({
    mutationFn: () => noticePost(call),
    onSuccess: () => message.success(t('notices.postedNow')),
    onError: (e) => message.error(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const ask = () =>
    modal.confirm({
      title: t('notices.postAsk', { on: notice.lastDay }),
      content: t('notices.postText'),
      okText: t('notices.post'),
      cancelText: t('form.cancel'),
      // What went wrong is said on the page; the question has been answered.
      onOk: () => post.mutateAsync().catch(() => undefined),
    });
  return (
    <>
      {may('withdraw') && (
        <Button danger onClick={() => setOpen('withdraw')}>
          {t('notices.withdraw')}
        </Button>
      )}
      {may('post') && (
        <Button type="primary" onClick={() => void ask()}>
          {t('notices.post')}
        </Button>
      )}
      {may('conclude') && (
        <Button type="primary" onClick={() => setOpen('conclude')}>
          {t('notices.conclude')}
        </Button>
      )}
      <Suspense fallback={null}>
        {open === 'withdraw' && (
          <TextDrawer
            title={t('notices.withdraw')}
            note={t('notices.withdrawNote')}
            field="reason"
            label={t('notices.withdrawReason')}
            max={300}
            danger
            onClose={() => setOpen(undefined)}
            submit={(reason) => noticeWithdraw({ ...call, body: { reason } })}
          />
        )}
        {open === 'conclude' && (
          <TextDrawer
            title={t('notices.conclude')}
            note={t('notices.concludeNote')}
            field="conclusion"
            label={t('notices.conclusion')}
            max={500}
            onClose={() => setOpen(undefined)}
            submit={(conclusion) => noticeConclude({ ...call, body: { conclusion } })}
          />
        )}
      </Suspense>
    </>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { objectionAccept, objectionInvestigate, objectionReply } from '@/api/gen/sdk.gen';
import type { ObjectionView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { STALE } from './stale';

const TextDrawer = lazy(() => import('./TextDrawer'));
const DecideDrawer = lazy(() => import('./DecideDrawer'));
const Reveal = lazy(() => import('./Reveal'));

type Props = { parkId: string; noticeId: string; objection: ObjectionView; number: number };

/** The next step of an objection, as far as its reader may take it. */
export function ObjectionMoves({ parkId, noticeId, objection, number }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const [open, setOpen] = useState<'decide' | 'reply' | 'reveal'>();
  const close = () => setOpen(undefined);
  const may = (ability: string) => objection.abilities.includes(ability);
  const call = {
    path: { parkId, noticeId, objectionId: objection.id },
    headers: { 'If-Match': etag(objection.version) },
    throwOnError: true,
  } as const;
  const step = useMutation({
    mutationFn: (operation: typeof objectionAccept | typeof objectionInvestigate) => operation(call),
    onSuccess: () => message.success(t('form.saved')),
    onError: (e) => message.error(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const button = (word: string, onClick: () => void) => (
    <Button
      size="small"
      loading={step.isPending}
      aria-label={`${t(`notices.${word}`)} ${t('notices.objectionNumber', { n: number })}`}
      onClick={onClick}
    >
      {t(`notices.${word}`)}
    </Button>
  );
  return (
    <span className="row">
      {may('accept') && button('accept', () => step.mutate(objectionAccept))}
      {may('investigate') && button('investigate', () => step.mutate(objectionInvestigate))}
      {may('refuse') && button('refuse', () => setOpen('decide'))}
      {may('decide') && button('decide', () => setOpen('decide'))}
      {may('reply') && button('reply', () => setOpen('reply'))}
      {may('reveal') && button('reveal', () => setOpen('reveal'))}
      <Suspense fallback={null}>
        {open === 'decide' && <DecideDrawer call={call} refuse={may('refuse')} onClose={close} />}
        {open === 'reply' && (
          <TextDrawer
            title={t('notices.reply')}
            note={t('notices.replyNote')}
            field="reply"
            label={t('notices.replyText')}
            max={1000}
            onClose={close}
            submit={(reply) => objectionReply({ ...call, body: { reply } })}
          />
        )}
        {open === 'reveal' && <Reveal path={call.path} onClose={close} />}
      </Suspense>
    </span>
  );
}

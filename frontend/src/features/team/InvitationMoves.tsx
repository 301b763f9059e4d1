import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationMove, InvitationView } from '@/api/gen/types.gen';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { LISTS, move, type TeamPlace } from './place';

const RejectDrawer = lazy(() => import('./RejectDrawer'));

/** What the reader may do with an invitation; the server says which. */
export function InvitationMoves({ place, invitation: i }: { place: TeamPlace; invitation: InvitationView }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const qc = useQueryClient();
  const [rejecting, setRejecting] = useState(false);
  const done = () => qc.invalidateQueries(ofOperations(LISTS));
  const run = useMutation({
    mutationFn: (what: InvitationMove) => move(place, i.id, what),
    onSuccess: () => {
      message.success(t('form.saved'));
      void done();
    },
    onError: (e) => {
      message.error(errorText(t, e));
      void done();
    },
  });
  const start = (what: InvitationMove) => {
    if (what === 'REJECT') return setRejecting(true);
    if (what !== 'WITHDRAW') return run.mutate(what);
    modal.confirm({
      title: t('team.withdrawTitle', { email: i.email }),
      content: t('team.withdrawText'),
      okText: t('team.move.WITHDRAW'),
      cancelText: t('form.cancel'),
      onOk: () => run.mutate(what),
    });
  };
  // One cannot send mail from here: what to tell the person is put together to be copied.
  const tell = () =>
    modal.info({
      title: t('team.tellTitle', { email: i.email }),
      content: (
        <p className="copy-text">
          {t('team.tellText', { email: i.email, role: t(`enums.Role.${i.role}`), url: window.location.origin })}
        </p>
      ),
      okText: t('team.tellOk'),
    });
  return (
    <div className="row">
      {i.state === 'OPEN' && (
        <Button size="small" aria-label={t('team.tellTitle', { email: i.email })} onClick={tell}>
          {t('team.tell')}
        </Button>
      )}
      {i.abilities.map((a) => (
        <Button
          key={a}
          size="small"
          type={a === 'CONFIRM' ? 'primary' : 'default'}
          loading={run.isPending && run.variables === a}
          aria-label={`${t(`team.move.${a}`)} ${i.email}`}
          onClick={() => start(a)}
        >
          {t(`team.move.${a}`)}
        </Button>
      ))}
      <Suspense fallback={null}>
        {rejecting && <RejectDrawer place={place} invitation={i} onClose={() => setRejecting(false)} />}
      </Suspense>
    </div>
  );
}

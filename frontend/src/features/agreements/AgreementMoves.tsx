import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useCan } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ASKED, type Asked, callOf } from './moves';
import { STALE } from './stale';

type Props = { parkId: string; agreement: AgreementResponse; onOpen: (move: string) => void };

/** What opens a drawer; what takes something away stands first and is marked. */
const DRAWERS = [
  ...(['annul', 'discard', 'proposeEnd'] as const).map((move) => ({ move, danger: true })),
  ...(['withdrawEnd', 'recall', 'sendBack', 'refuse'] as const).map((move) => ({ move, danger: false })),
];
const RENEWABLE: readonly string[] = ['SIGNED', 'ACTIVE', 'EXPIRING'];

/** What this person can do with it now. */
export function AgreementMoves({ parkId, agreement, onOpen }: Props) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const ask = useAsk(parkId, agreement);
  const may = (ability: string) => agreement.abilities.includes(ability);
  const { id, tenantId, state } = agreement;
  return (
    <>
      {DRAWERS.filter(({ move }) => may(move)).map(({ move, danger }) => (
        <Button key={move} danger={danger} onClick={() => onOpen(move)}>
          {t(`agreements.do.${move}`)}
        </Button>
      ))}
      {tenantId && RENEWABLE.includes(state) && can('LEASE_EDIT') && (
        <LinkButton to="/parks/$parkId/agreements/draft" params={{ parkId }} search={{ tenant: tenantId, renews: id }}>
          {t('agreements.renew')}
        </LinkButton>
      )}
      {may('edit') && (
        <LinkButton to="/parks/$parkId/agreements/draft" params={{ parkId }} search={{ agreement: id }}>
          {t('agreements.edit')}
        </LinkButton>
      )}
      {(Object.keys(ASKED) as Asked[])
        .filter((move) => may(move))
        .map((move) => (
          <Button key={move} type="primary" danger={move === 'terminate'} onClick={() => void ask(move)}>
            {t(`agreements.do.${move}`)}
          </Button>
        ))}
      {may('sign') && (
        <Button type="primary" onClick={() => onOpen('sign')}>
          {t('agreements.do.sign')}
        </Button>
      )}
    </>
  );
}

/** Asks once more, with what follows from it. */
function useAsk(parkId: string, agreement: AgreementResponse) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const make = useMutation({
    mutationFn: (move: Asked) => ASKED[move](callOf(parkId, agreement)),
    onSuccess: () => message.success(t('agreements.done')),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const facts = {
    number: agreement.number,
    party: agreement.partyName,
    lastDay: agreement.end?.lastDay,
  };
  return (move: Asked) =>
    modal.confirm({
      title: t(`agreements.ask.${move}`, facts),
      content: t(`agreements.askText.${move}`, facts),
      okText: t(`agreements.do.${move}`),
      okButtonProps: { danger: move === 'terminate' },
      cancelText: t('form.cancel'),
      // What went wrong is said on the page; the question has been answered.
      onOk: () => make.mutateAsync(move).catch(() => undefined),
    });
}

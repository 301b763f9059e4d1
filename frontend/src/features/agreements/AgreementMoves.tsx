import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ASKED, type Asked, callOf } from './moves';
import { useAsk } from './useAsk';

type Props = { parkId: string; agreement: AgreementResponse; onOpen: (move: string) => void };

/** What opens a drawer; what takes something away stands first and is marked. */
const DRAWERS = [
  ...(['annul', 'discard', 'proposeEnd'] as const).map((move) => ({ move, danger: true })),
  ...(['withdrawEnd', 'recall', 'sendBack', 'refuse'] as const).map((move) => ({ move, danger: false })),
];
const RENEWABLE: readonly string[] = ['SIGNED', 'ACTIVE', 'AMENDING', 'EXPIRING'];

/** What this person can do with it now. */
export function AgreementMoves({ parkId, agreement, onOpen }: Props) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const ask = useAsk();
  const may = (ability: string) => agreement.abilities.includes(ability);
  const { id, tenantId, state } = agreement;
  const facts = { number: agreement.number, party: agreement.partyName, lastDay: agreement.end?.lastDay };
  const question = (move: Asked) => ({
    title: t(`agreements.ask.${move}`, facts),
    content: t(`agreements.askText.${move}`, facts),
    okText: t(`agreements.do.${move}`),
    danger: move === 'terminate',
    make: () => ASKED[move](callOf(parkId, agreement)),
  });
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
      {may('supplement') && (
        <LinkButton to="/parks/$parkId/agreements/$agreementId/supplements/draft" params={{ parkId, agreementId: id }}>
          {t('agreements.draftSupplement')}
        </LinkButton>
      )}
      {may('recordDeposit') && (
        <Button onClick={() => onOpen('recordDeposit')}>{t('agreements.do.recordDeposit')}</Button>
      )}
      {may('edit') && (
        <LinkButton to="/parks/$parkId/agreements/draft" params={{ parkId }} search={{ agreement: id }}>
          {t('agreements.edit')}
        </LinkButton>
      )}
      {(Object.keys(ASKED) as Asked[])
        .filter((move) => may(move))
        .map((move) => (
          <Button key={move} type="primary" danger={move === 'terminate'} onClick={() => void ask(question(move))}>
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

import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SupplementResponse } from '@/api/gen/types.gen';
import { useAsk } from '@/features/agreements/useAsk';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ASKED, type Asked, callOf } from './moves';

type Props = { parkId: string; supplement: SupplementResponse; onOpen: (move: string) => void };

const DRAWERS = ['discard', 'recall', 'sendBack', 'refuse'] as const;

/** What this person can do with it now; what takes something away stands first and is marked. */
export function SupplementMoves({ parkId, supplement, onOpen }: Props) {
  const { t } = useTranslation();
  const ask = useAsk();
  const may = (ability: string) => supplement.abilities.includes(ability);
  const { id, agreementId, number } = supplement;
  const facts = { number, from: supplement.effectiveOn, party: supplement.before.partyName };
  const question = (move: Asked) => ({
    title: t(`supplement.ask.${move}`, facts),
    content: t(`supplement.askText.${move}`, facts),
    okText: t(`supplement.do.${move}`),
    make: () => ASKED[move](callOf(parkId, supplement)),
  });
  return (
    <>
      {DRAWERS.filter(may).map((move) => (
        <Button key={move} danger={move === 'discard'} onClick={() => onOpen(move)}>
          {t(`supplement.do.${move}`)}
        </Button>
      ))}
      {may('edit') && (
        <LinkButton
          to="/parks/$parkId/agreements/$agreementId/supplements/draft"
          params={{ parkId, agreementId }}
          search={{ supplement: id }}
        >
          {t('agreements.edit')}
        </LinkButton>
      )}
      {(Object.keys(ASKED) as Asked[]).filter(may).map((move) => (
        <Button key={move} type="primary" onClick={() => void ask(question(move))}>
          {t(`supplement.do.${move}`)}
        </Button>
      ))}
      {may('sign') && (
        <Button type="primary" onClick={() => onOpen('sign')}>
          {t('supplement.do.sign')}
        </Button>
      )}
    </>
  );
}

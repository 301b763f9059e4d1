import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WaiverResponse } from '@/api/gen/types.gen';
import { ASKED, type Asked, callOf } from './moves';
import { useAsk } from './useAsk';

type Props = { parkId: string; waiver: WaiverResponse; onOpen: (move: string) => void };

/** What opens a drawer; what takes something away stands first and is marked. */
const DRAWERS = [
  ...(['revoke', 'withdraw', 'reject', 'refuse'] as const).map((move) => ({ move, danger: true, primary: false })),
  ...(['suspend', 'askSupplement', 'sendBack'] as const).map((move) => ({ move, danger: false, primary: false })),
  ...(['resume', 'check', 'propose', 'publicize'] as const).map((move) => ({ move, danger: false, primary: true })),
];
const PRIMARY: readonly Asked[] = ['submit', 'supplement', 'activate'];

/** What this person can do with it now. */
export function WaiverMoves({ parkId, waiver, onOpen }: Props) {
  const { t } = useTranslation();
  const ask = useAsk();
  const may = (ability: string) => waiver.abilities.includes(ability);
  const facts = { number: waiver.number };
  const word = (move: Asked) => (move === 'makeAgreement' ? t('waivers.makeAgreement') : t(`waivers.do.${move}`));
  const question = (move: Asked) => ({
    title: t(`waivers.ask.${move}`, facts),
    content: t(`waivers.askText.${move}`, facts),
    okText: word(move),
    make: () => ASKED[move](callOf(parkId, waiver)),
  });
  return (
    <>
      {DRAWERS.filter(({ move }) => may(move)).map(({ move, danger, primary }) => (
        <Button key={move} danger={danger} type={primary ? 'primary' : 'default'} onClick={() => onOpen(move)}>
          {t(`waivers.do.${move}`)}
        </Button>
      ))}
      {may('edit') && <Button onClick={() => onOpen('edit')}>{t('waivers.edit')}</Button>}
      {(Object.keys(ASKED) as Asked[])
        .filter((move) => may(move))
        .map((move) => (
          <Button
            key={move}
            type={PRIMARY.includes(move) ? 'primary' : 'default'}
            onClick={() => void ask(question(move))}
          >
            {word(move)}
          </Button>
        ))}
    </>
  );
}

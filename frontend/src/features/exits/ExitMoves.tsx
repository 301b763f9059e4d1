import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExitResponse } from '@/api/gen/types.gen';
import { ASKED, type Asked, callOf } from './moves';
import { useAsk } from './useAsk';

type Props = { parkId: string; exit: ExitResponse; onOpen: (move: string) => void };

/** What opens a drawer; what takes something away stands first and is marked. */
const DRAWERS = [
  { move: 'cancel', danger: true },
  { move: 'dispute', danger: true },
  { move: 'settleAgain', danger: false },
  { move: 'resolve', danger: false },
  { move: 'edit', danger: false },
] as const;

/** What this person can do with it now. */
export function ExitMoves({ parkId, exit, onOpen }: Props) {
  const { t } = useTranslation();
  const ask = useAsk();
  const may = (ability: string) => exit.abilities.includes(ability);
  return (
    <>
      {DRAWERS.filter(({ move }) => may(move)).map(({ move, danger }) => (
        <Button key={move} danger={danger} onClick={() => onOpen(move)}>
          {t(`exits.do.${move}`)}
        </Button>
      ))}
      {(Object.keys(ASKED) as Asked[])
        .filter((move) => may(move))
        .map((move) => (
          <Button
            key={move}
            type="primary"
            onClick={() =>
              void ask({
                title: t(`exits.ask.${move}`),
                content: t(`exits.askText.${move}`, { day: exit.lastDay }),
                okText: t(`exits.do.${move}`),
                make: () => ASKED[move](callOf(parkId, exit)),
              })
            }
          >
            {t(`exits.do.${move}`)}
          </Button>
        ))}
    </>
  );
}

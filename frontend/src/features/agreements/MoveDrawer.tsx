import { useTranslation } from 'react-i18next';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { DepositDrawer } from './DepositDrawer';
import EndDrawer from './EndDrawer';
import { callOf, isReasoned, REASONED, type Reasoned as ReasonedMove } from './moves';
import { ReasonDrawer } from './ReasonDrawer';
import SignDrawer from './SignDrawer';

type Props = { parkId: string; agreement: AgreementResponse; onClose: () => void };

/** The drawer of a move; none for one that needs no words, and for what is no move at all. */
export default function MoveDrawer({ move, ...props }: Props & { move: string }) {
  if (move === 'sign') return <SignDrawer {...props} />;
  if (move === 'proposeEnd') return <EndDrawer {...props} />;
  if (move === 'recordDeposit') return <DepositDrawer {...props} />;
  return isReasoned(move) ? <Reasoned {...props} move={move} /> : null;
}

const DANGER: readonly ReasonedMove[] = ['discard', 'annul'];

function Reasoned({ parkId, agreement, move, onClose }: Props & { move: ReasonedMove }) {
  const { t } = useTranslation();
  return (
    <ReasonDrawer
      title={t(`agreements.do.${move}`)}
      note={t(`agreements.drawerNote.${move}`, { party: agreement.partyName })}
      danger={DANGER.includes(move)}
      onClose={onClose}
      submit={(reason) => REASONED[move](callOf(parkId, agreement), reason)}
    />
  );
}

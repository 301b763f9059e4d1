import { useTranslation } from 'react-i18next';
import type { WaiverResponse } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import CheckDrawer from './CheckDrawer';
import DraftDrawer from './DraftDrawer';
import { callOf, isReasoned, REASONED, type Reasoned } from './moves';
import { ProposeDrawer } from './ProposeDrawer';
import { PublicizeDrawer } from './PublicizeDrawer';
import { ReasonItem } from './ReasonItem';
import RevokeDrawer from './RevokeDrawer';
import { ResumeDrawer, SuspendDrawer } from './SuspendDrawer';
import { STALE } from './stale';

type Props = { parkId: string; waiver: WaiverResponse; onClose: () => void };

/** The drawer of a move; none for one that needs no words, and for what is no move at all. */
export default function MoveDrawer({ move, ...props }: Props & { move: string }) {
  if (move === 'edit') return <DraftDrawer {...props} />;
  if (move === 'check') return <CheckDrawer {...props} />;
  if (move === 'propose') return <ProposeDrawer {...props} />;
  if (move === 'publicize') return <PublicizeDrawer {...props} />;
  if (move === 'suspend') return <SuspendDrawer {...props} />;
  if (move === 'resume') return <ResumeDrawer {...props} />;
  if (move === 'revoke') return <RevokeDrawer {...props} />;
  return isReasoned(move) ? <ReasonDrawer {...props} move={move} /> : null;
}

function ReasonDrawer({ parkId, waiver, move, onClose }: Props & { move: Reasoned }) {
  const { t } = useTranslation();
  const title = t(`waivers.do.${move}`);
  return (
    <FormDrawer<{ reason: string }>
      title={title}
      note={t(`waivers.drawerNote.${move}`)}
      danger={move !== 'askSupplement' && move !== 'sendBack'}
      okText={title}
      invalidates={STALE}
      onClose={onClose}
      submit={({ reason }) => REASONED[move](callOf(parkId, waiver), reason)}
    >
      <ReasonItem label={t('waivers.why')} />
    </FormDrawer>
  );
}

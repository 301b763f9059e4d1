import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { AgreementReasonSchema } from '@/api/gen/schemas.gen';
import type { AgreementReason, AgreementResponse } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import EndDrawer from './EndDrawer';
import { callOf, isReasoned, REASONED, type Reasoned } from './moves';
import SignDrawer from './SignDrawer';
import { STALE } from './stale';

type Props = { parkId: string; agreement: AgreementResponse; onClose: () => void };

/** The drawer of a move; none for one that needs no words, and for what is no move at all. */
export default function MoveDrawer({ move, ...props }: Props & { move: string }) {
  if (move === 'sign') return <SignDrawer {...props} />;
  if (move === 'proposeEnd') return <EndDrawer {...props} />;
  return isReasoned(move) ? <ReasonDrawer {...props} move={move} /> : null;
}

const DANGER: readonly Reasoned[] = ['discard', 'annul'];

function ReasonDrawer({ parkId, agreement, move, onClose }: Props & { move: Reasoned }) {
  const { t } = useTranslation();
  const rules = rulesOf(AgreementReasonSchema, t);
  const label = t('agreements.reason');
  return (
    <FormDrawer<AgreementReason>
      title={t(`agreements.do.${move}`)}
      note={t(`agreements.drawerNote.${move}`, { party: agreement.partyName })}
      okText={t(`agreements.do.${move}`)}
      danger={DANGER.includes(move)}
      invalidates={STALE}
      onClose={onClose}
      submit={({ reason }) => REASONED[move](callOf(parkId, agreement), reason)}
    >
      <Form.Item name="reason" label={label} rules={rules('reason', label)}>
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
    </FormDrawer>
  );
}

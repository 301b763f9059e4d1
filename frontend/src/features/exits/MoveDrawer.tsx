import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { exitAddressMove, exitChange } from '@/api/gen/sdk.gen';
import { type ExitChangeRequest, type ExitResponse, ExitTrigger } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { callOf, isReasoned, REASONED, type Reasoned } from './moves';
import PlanDrawer from './PlanDrawer';
import { ReasonItem } from './ReasonItem';
import { RequestFields } from './RequestFields';
import { STALE } from './stale';

type Props = { parkId: string; exit: ExitResponse; onClose: () => void };

/** The drawer of what is to be done; none for one that needs no words. */
export default function MoveDrawer({ move, ...props }: Props & { move: string }) {
  if (move === 'edit') return <EditDrawer {...props} />;
  if (move === 'planDebt') return <PlanDrawer {...props} />;
  if (move === 'moveAddress') return <AddressDrawer {...props} />;
  return isReasoned(move) ? <ReasonDrawer {...props} move={move} /> : null;
}

function ReasonDrawer({ parkId, exit, move, onClose }: Props & { move: Reasoned }) {
  const { t } = useTranslation();
  const title = t(`exits.do.${move}`);
  return (
    <FormDrawer<{ reason: string }>
      title={title}
      note={t(`exits.drawerNote.${move}`)}
      danger={move === 'cancel' || move === 'dispute'}
      okText={title}
      invalidates={STALE}
      onClose={onClose}
      submit={({ reason }) => REASONED[move](callOf(parkId, exit), reason)}
    >
      <ReasonItem label={t('exits.why')} />
    </FormDrawer>
  );
}

function EditDrawer({ parkId, exit, onClose }: Props) {
  const { t } = useTranslation();
  const { trigger, lastDay, reason } = exit;
  return (
    <FormDrawer<ExitChangeRequest>
      title={t('exits.do.edit')}
      initial={{ trigger, lastDay, reason }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => exitChange({ ...callOf(parkId, exit), body })}
    >
      <RequestFields triggers={Object.values(ExitTrigger)} />
    </FormDrawer>
  );
}

function AddressDrawer({ parkId, exit, onClose }: Props) {
  const { t } = useTranslation();
  const label = t('exits.addressMovedOn');
  return (
    <FormDrawer<{ movedOn: string }>
      title={t('exits.addressMove')}
      note={t('exits.addressNote')}
      initial={{ movedOn: exit.outcome?.addressMovedOn ?? today() }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => exitAddressMove({ ...callOf(parkId, exit), body })}
    >
      <Form.Item name="movedOn" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}

import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { TeamReasonRequestSchema } from '@/api/gen/schemas.gen';
import type { InvitationView } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { LISTS, move, type TeamPlace } from './place';

type Props = { place: TeamPlace; invitation: InvitationView; onClose: () => void };

export default function RejectDrawer({ place, invitation, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(TeamReasonRequestSchema, t);
  return (
    <FormDrawer<{ reason: string }>
      title={t('team.rejectTitle', { email: invitation.email })}
      okText={t('team.move.REJECT')}
      danger
      invalidates={LISTS}
      onClose={onClose}
      submit={({ reason }) => move(place, invitation.id, 'REJECT', reason)}
    >
      <Form.Item name="reason" label={t('team.reason')} rules={rules('reason', t('team.reason'))}>
        <Input autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}

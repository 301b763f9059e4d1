import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { TeamReasonRequestSchema } from '@/api/gen/schemas.gen';
import type { MemberView } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { LISTS, remove, type TeamPlace } from './place';

type Props = { place: TeamPlace; member: MemberView; onClose: () => void };

export default function RemoveDrawer({ place, member, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(TeamReasonRequestSchema, t);
  return (
    <FormDrawer<{ reason: string }>
      title={t('team.removeTitle', { name: member.displayName, role: t(`enums.Role.${member.role}`) })}
      note={t('team.removeNote')}
      okText={t('team.removeOk')}
      danger
      invalidates={LISTS}
      onClose={onClose}
      submit={({ reason }) => remove(place, member.membershipId, reason)}
    >
      <Form.Item name="reason" label={t('team.reason')} rules={rules('reason', t('team.reason'))}>
        <Input autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}

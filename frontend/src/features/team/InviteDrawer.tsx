import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { InvitationRequestSchema } from '@/api/gen/schemas.gen';
import type { InvitationRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { rulesOf } from '@/shared/lib/rules';
import { useCan } from '@/shared/lib/useCan';
import FormDrawer from '@/shared/ui/FormDrawer';
import { invite, LISTS, POWERFUL, ROLES, type TeamPlace } from './place';

export default function InviteDrawer({ place, onClose }: { place: TeamPlace; onClose: () => void }) {
  const { t } = useTranslation();
  const rules = rulesOf(InvitationRequestSchema, t);
  const can = useCan('parkId' in place ? place.parkId : '');
  const forThePark = place.kind === 'park' && can('NETWORK_MEMBER_MANAGE');
  return (
    <FormDrawer<InvitationRequest>
      title={t('team.invite')}
      note={t('team.inviteNote')}
      okText={t('team.inviteOk')}
      invalidates={LISTS}
      onClose={onClose}
      submit={(v, key) => invite(place, compact(v), key)}
    >
      {(form) => (
        <>
          <Form.Item
            name="email"
            label={t('team.email')}
            rules={rules('email', t('team.email'))}
            extra={t('team.emailHelp')}
          >
            <Input type="email" inputMode="email" autoComplete="off" />
          </Form.Item>
          <Form.Item name="role" label={t('team.role')} rules={rules('role', t('team.role'))}>
            <Select options={ROLES[place.kind].map((r) => ({ value: r, label: t(`enums.Role.${r}`) }))} />
          </Form.Item>
          <Form.Item noStyle dependencies={['role']}>
            {() =>
              (forThePark || POWERFUL.includes(form.getFieldValue('role'))) && (
                <>
                  <p className="note form-note" role="status">
                    {t(forThePark ? 'team.parkConfirms' : 'team.secondPerson')}
                  </p>
                  <Form.Item name="note" label={t('team.note')} rules={rules('note', t('team.note'))}>
                    <Input autoComplete="off" />
                  </Form.Item>
                </>
              )
            }
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

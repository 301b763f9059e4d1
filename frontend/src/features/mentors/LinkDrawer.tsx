import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { MentorLinkRequestSchema } from '@/api/gen/schemas.gen';
import { mentorLinkCreate } from '@/api/gen/sdk.gen';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { TenantPicker } from '@/shared/ui/TenantPicker';
import '@/features/tenants/words';

type Values = { tenantId: string; from: string };
type Props = { parkId: string; mentorId: string; onClose: () => void };

export default function LinkDrawer({ parkId, mentorId, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(MentorLinkRequestSchema, t);
  return (
    <FormDrawer<Values>
      title={t('mentors.link')}
      note={t('mentors.linkNote')}
      initial={{ from: today() }}
      invalidates={['mentorLinkList', 'mentorList']}
      onClose={onClose}
      submit={(body, key) =>
        mentorLinkCreate({
          path: { parkId, mentorId },
          headers: { 'Idempotency-Key': key },
          body,
          throwOnError: true,
        })
      }
    >
      <Form.Item name="tenantId" label={t('tenants.company')} rules={rules('tenantId', t('tenants.company'))}>
        <TenantPicker parkId={parkId} />
      </Form.Item>
      <Form.Item name="from" label={t('tenant.stageFrom')} rules={rules('from', t('tenant.stageFrom'))}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}

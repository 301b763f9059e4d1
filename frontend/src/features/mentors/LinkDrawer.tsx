import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { MentorLinkRequestSchema } from '@/api/gen/schemas.gen';
import { mentorLinkCreate } from '@/api/gen/sdk.gen';
import { MentorLinkKind, type MentorLinkRequest } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { TenantPicker } from '@/shared/ui/TenantPicker';
import { LINKED } from './queries';

/** @param tenantId known where one starts from the tenant */
type Props = { parkId: string; mentorId: string; tenantId?: string; onClose: () => void };

export default function LinkDrawer({ parkId, mentorId, tenantId, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(MentorLinkRequestSchema, t);
  const kinds = Object.values(MentorLinkKind).map((k) => ({ value: k, label: t(`enums.MentorLinkKind.${k}`) }));
  return (
    <FormDrawer<MentorLinkRequest>
      title={t('mentors.link')}
      note={t('mentors.linkNote')}
      initial={{ from: today(), kind: 'ONE_TO_ONE', tenantId }}
      invalidates={LINKED}
      onClose={onClose}
      submit={(v, key) =>
        mentorLinkCreate({
          path: { parkId, mentorId },
          headers: { 'Idempotency-Key': key },
          body: { ...v, tenantId: tenantId ?? v.tenantId },
          throwOnError: true,
        })
      }
    >
      {!tenantId && (
        <Form.Item name="tenantId" label={t('mentors.company')} rules={rules('tenantId', t('mentors.company'))}>
          <TenantPicker parkId={parkId} />
        </Form.Item>
      )}
      <Form.Item name="kind" label={t('mentors.kind')} extra={t('mentors.kindHelp')}>
        <Select options={kinds} />
      </Form.Item>
      <Form.Item name="from" label={t('mentors.linkFrom')} rules={rules('from', t('mentors.linkFrom'))}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}

import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MentorConflictRequestSchema } from '@/api/gen/schemas.gen';
import { mentorConflictDeclare } from '@/api/gen/sdk.gen';
import type { MentorConflictRequest } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { CompanyPicker } from '@/shared/ui/CompanyPicker';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { LINKED } from './queries';

type Props = { parkId: string; mentorId: string; onClose: () => void };

export default function ConflictDrawer({ parkId, mentorId, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(MentorConflictRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0], key: string) => ({
    name,
    label: t(`mentors.${key}`),
    rules: rules(name, t(`mentors.${key}`)),
  });
  return (
    <FormDrawer<MentorConflictRequest>
      title={t('mentors.declare')}
      note={t('mentors.declareNote')}
      initial={{ from: today() }}
      invalidates={LINKED}
      onClose={onClose}
      submit={(body, key) =>
        mentorConflictDeclare({
          path: { parkId, mentorId },
          headers: { 'Idempotency-Key': key },
          body,
          throwOnError: true,
        })
      }
    >
      <Form.Item {...item('companyId', 'company')}>
        <CompanyPicker parkId={parkId} />
      </Form.Item>
      <Form.Item {...item('reason', 'conflictReason')}>
        <Input.TextArea rows={3} maxLength={300} showCount />
      </Form.Item>
      <Form.Item {...item('from', 'conflictFrom')}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}

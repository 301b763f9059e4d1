import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { MentorConflictEndRequestSchema } from '@/api/gen/schemas.gen';
import { mentorConflictEnd } from '@/api/gen/sdk.gen';
import type { MentorConflictEndRequest, MentorConflictView } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { LINKED } from './queries';

type Props = { parkId: string; mentorId: string; conflict: MentorConflictView; onClose: () => void };

export default function EndConflictDrawer({ parkId, mentorId, conflict, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(MentorConflictEndRequestSchema, t);
  return (
    <FormDrawer<MentorConflictEndRequest>
      title={t('mentors.endConflict', { company: conflict.companyName })}
      note={t('mentors.endConflictText')}
      initial={{ lastDay: today() }}
      invalidates={LINKED}
      onClose={onClose}
      submit={(body) =>
        mentorConflictEnd({ path: { parkId, mentorId, mentorConflictId: conflict.id }, body, throwOnError: true })
      }
    >
      <Form.Item name="lastDay" label={t('mentors.lastDay')} rules={rules('lastDay', t('mentors.lastDay'))}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}

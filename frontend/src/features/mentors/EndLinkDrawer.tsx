import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MentorLinkEndRequestSchema } from '@/api/gen/schemas.gen';
import { mentorLinkEnd } from '@/api/gen/sdk.gen';
import type { MentorLinkEndRequest, MentorLinkView } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { LINKED } from './queries';

type Props = { parkId: string; link: MentorLinkView; onClose: () => void };

export default function EndLinkDrawer({ parkId, link, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(MentorLinkEndRequestSchema, t);
  return (
    <FormDrawer<MentorLinkEndRequest>
      title={t('mentors.endLink', { company: link.companyName })}
      note={t('mentors.endLinkText')}
      initial={{ lastDay: today() }}
      invalidates={LINKED}
      onClose={onClose}
      submit={(body) =>
        mentorLinkEnd({ path: { parkId, mentorId: link.mentorId, linkId: link.id }, body, throwOnError: true })
      }
    >
      <Form.Item name="lastDay" label={t('mentors.lastDay')} rules={rules('lastDay', t('mentors.lastDay'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="reason" label={t('mentors.reason')} rules={rules('reason', t('mentors.reason'))}>
        <Input.TextArea rows={3} maxLength={300} showCount />
      </Form.Item>
    </FormDrawer>
  );
}

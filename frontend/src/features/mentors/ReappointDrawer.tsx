import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MentorAppointmentRequestSchema } from '@/api/gen/schemas.gen';
import { mentorReappoint } from '@/api/gen/sdk.gen';
import type { MentorAppointmentRequest, MentorDetail } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { dayAfter, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { DecisionFields } from './DecisionFields';
import { LINKED } from './queries';

type Props = { parkId: string; mentor: MentorDetail; onClose: () => void };

export default function ReappointDrawer({ parkId, mentor, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(MentorAppointmentRequestSchema, t);
  const item = (name: 'termFrom' | 'termTo' | 'category', key: string) => ({
    name,
    label: t(`mentors.${key}`),
    rules: rules(name, t(`mentors.${key}`)),
  });
  return (
    <FormDrawer<MentorAppointmentRequest>
      title={t('mentors.reappointOf', { name: mentor.name })}
      note={t('mentors.reappointNote', { months: mentor.termMonths })}
      initial={{ termFrom: mentor.termTo ?? today(), category: mentor.category }}
      invalidates={LINKED}
      onClose={onClose}
      submit={(v, key) =>
        mentorReappoint({
          path: { parkId, mentorId: mentor.id },
          headers: { 'Idempotency-Key': key },
          body: compact({ ...v, termTo: dayAfter(v.termTo) ?? v.termTo }),
          throwOnError: true,
        })
      }
    >
      <Form.Item {...item('termFrom', 'termFrom')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('termTo', 'termLast')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('category', 'category')}>
        <Input autoComplete="off" />
      </Form.Item>
      <DecisionFields required />
    </FormDrawer>
  );
}

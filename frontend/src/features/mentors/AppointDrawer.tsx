import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { MentorRequestSchema } from '@/api/gen/schemas.gen';
import { mentorAppoint } from '@/api/gen/sdk.gen';
import type { MentorRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { dayAfter, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { DecisionFields } from './DecisionFields';
import { MentorFields } from './MentorFields';

export default function AppointDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const rules = rulesOf(MentorRequestSchema, t);
  return (
    <FormDrawer<MentorRequest>
      title={t('mentors.appoint')}
      initial={{ fields: [], termFrom: today() }}
      invalidates={['mentorList']}
      onClose={onClose}
      submit={(v, key) =>
        mentorAppoint({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: compact({
            ...v,
            termTo: dayAfter(v.termTo),
            decision: v.decision?.docNo || v.decision?.decidedOn ? v.decision : undefined,
          }),
          throwOnError: true,
        })
      }
    >
      <MentorFields rules={rules} />
      <Form.Item name="termFrom" label={t('mentors.termFrom')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="termTo" label={t('mentors.termLast')}>
        <DateInput />
      </Form.Item>
      <DecisionFields required={false} />
    </FormDrawer>
  );
}

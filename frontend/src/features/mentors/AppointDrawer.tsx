import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { MentorRequestSchema } from '@/api/gen/schemas.gen';
import { mentorAppoint } from '@/api/gen/sdk.gen';
import type { MentorRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { dayAfter, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';

export default function AppointDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const rules = rulesOf(MentorRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0], key: string) => ({
    name,
    label: t(`mentors.${key}`),
    rules: rules(name, t(`mentors.${key}`)),
  });
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
          body: compact({ ...v, termTo: dayAfter(v.termTo) }),
          throwOnError: true,
        })
      }
    >
      <Form.Item {...item('name', 'name')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('title', 'jobTitle')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('category', 'category')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="fields" label={t('mentors.fields')} extra={t('mentors.fieldsHelp')}>
        <Select mode="tags" open={false} tokenSeparators={['、', '，', ',']} />
      </Form.Item>
      <Form.Item {...item('termFrom', 'termFrom')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('termTo', 'termLast')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('email', 'email')} extra={t('mentors.emailHelp')}>
        <Input type="email" autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}

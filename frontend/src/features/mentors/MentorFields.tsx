import { Form, Input, InputNumber, Select } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';

const CATEGORIES = ['INDUSTRY', 'MANAGEMENT', 'FINANCE', 'LAW', 'POLICY', 'MODEL_WORKER'] as const;

type Name = 'name' | 'title' | 'category' | 'email' | 'capacity';
type Props = { rules: (name: Name, label: string) => Rule[] };

/** What is said of a mentor, beside the term. */
export function MentorFields({ rules }: Props) {
  const { t } = useTranslation();
  const item = (name: Name, key: string) => ({
    name,
    label: t(`mentors.${key}`),
    rules: rules(name, t(`mentors.${key}`)),
  });
  return (
    <>
      <Form.Item {...item('name', 'name')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('title', 'jobTitle')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('category', 'category')}>
        <Input list="mentor-categories" autoComplete="off" />
      </Form.Item>
      <datalist id="mentor-categories">
        {CATEGORIES.map((c) => (
          <option key={c} value={t(`mentors.categories.${c}`)} />
        ))}
      </datalist>
      <Form.Item name="fields" label={t('mentors.fields')} extra={t('mentors.fieldsHelp')}>
        <Select mode="tags" open={false} tokenSeparators={['、', '，', ',']} />
      </Form.Item>
      <Form.Item {...item('capacity', 'capacity')} extra={t('mentors.capacityHelp')}>
        <InputNumber min={1} max={100} precision={0} />
      </Form.Item>
      <Form.Item {...item('email', 'email')} extra={t('mentors.emailHelp')}>
        <Input type="email" autoComplete="off" />
      </Form.Item>
    </>
  );
}

import { Form, type FormRule, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Anchor, Rhythm, Timing } from '@/api/gen/types.gen';

type Name = 'rhythm' | 'anchor' | 'timing' | 'dueDays';

type Props = {
  rules: (field: Name, label: string) => FormRule[];
  /** What holds where a field is left empty. */
  otherwise?: Record<Name, string>;
};

/** How often, from which day, before or after, and until when one pays. */
export function PlanFields({ rules, otherwise }: Props) {
  const { t } = useTranslation();
  const choice = (name: 'rhythm' | 'anchor' | 'timing', words: string, values: readonly string[]) => {
    const label = t(`billRuns.${name}`);
    return (
      <Form.Item name={name} label={label} rules={rules(name, label)}>
        <Select
          allowClear={Boolean(otherwise)}
          placeholder={otherwise?.[name]}
          options={values.map((value) => ({ value, label: t(`money.${words}.${value}`) }))}
        />
      </Form.Item>
    );
  };
  return (
    <>
      {choice('rhythm', 'Rhythm', Object.values(Rhythm))}
      {choice('anchor', 'Anchor', Object.values(Anchor))}
      {choice('timing', 'Timing', Object.values(Timing))}
      <Form.Item
        name="dueDays"
        label={t('billRuns.dueDays')}
        extra={t('billRuns.dueDaysHelp')}
        rules={rules('dueDays', t('billRuns.dueDays'))}
      >
        <InputNumber min={0} max={180} precision={0} className="full" placeholder={otherwise?.dueDays} />
      </Form.Item>
    </>
  );
}

import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PolicyMetric } from '@/api/gen/types.gen';
import { METRICS } from './metrics';
import { valueText } from './sentences';

type Props = {
  metric: PolicyMetric;
  /** Where no label stands beside it. */
  label?: string;
  id?: string;
  value?: string[];
  onChange?: (values: string[]) => void;
};

/** One size, one answer, or several codes: whatever the metric's values are. */
export function ValuesInput({ metric, label, value = [], onChange, id }: Props) {
  const { t } = useTranslation();
  const { type, choices } = METRICS[metric];
  if (type === 'MONTHS' || type === 'NUMBER') {
    return (
      <InputNumber<string>
        id={id}
        aria-label={label}
        stringMode
        min={type === 'MONTHS' ? '1' : '0'}
        precision={type === 'MONTHS' ? 0 : undefined}
        className="full"
        value={value[0] ?? null}
        onChange={(v) => onChange?.(v === null ? [] : [v])}
      />
    );
  }
  if (type === 'YES_NO') {
    return (
      <Select
        id={id}
        aria-label={label}
        value={value[0]}
        options={['true', 'false'].map((v) => ({ value: v, label: valueText(t, metric, v) }))}
        onChange={(v) => onChange?.([v])}
      />
    );
  }
  return (
    <Select
      id={id}
      aria-label={label}
      mode={choices ? 'multiple' : 'tags'}
      value={value}
      options={choices?.map((v) => ({ value: v, label: valueText(t, metric, v) }))}
      onChange={(v: string[]) => onChange?.(v)}
    />
  );
}

import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PolicyMetric, PolicyRelief } from '@/api/gen/types.gen';
import { ValuesInput } from './ValuesInput';

type Props = {
  metric: PolicyMetric;
  id?: string;
  value?: PolicyRelief | null;
  onChange?: (relief: PolicyRelief | null) => void;
};

/** Another value for some industries, or none. */
export function ReliefInput({ metric, value, onChange, id }: Props) {
  const { t } = useTranslation();
  if (!value) {
    return (
      <Button id={id} onClick={() => onChange?.({ industries: [], value: '' })}>
        {t('policies.addRelief')}
      </Button>
    );
  }
  const set = (p: Partial<PolicyRelief>) => onChange?.({ ...value, ...p });
  return (
    <div className="stack">
      <Select
        id={id}
        mode="tags"
        aria-label={t('policies.reliefIndustries')}
        placeholder={t('policies.codes')}
        value={value.industries}
        onChange={(industries: string[]) => set({ industries })}
      />
      <ValuesInput
        id={id && `${id}_value`}
        label={t('policies.reliefValue')}
        metric={metric}
        value={value.value ? [value.value] : []}
        onChange={([v = '']) => set({ value: v })}
      />
      <Button type="text" onClick={() => onChange?.(null)}>
        {t('policies.removeRelief')}
      </Button>
    </div>
  );
}

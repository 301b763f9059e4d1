import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PolicyTerm, PolicyTermKey } from '@/api/gen/types.gen';
import { TERM_UNITS } from './metrics';

type Props = {
  keys: readonly PolicyTermKey[];
  id?: string;
  value?: PolicyTerm[];
  onChange?: (terms: PolicyTerm[]) => void;
};

/** Each term of the kind with its unit; one left empty is not set. */
export function TermsInput({ keys, id, value = [], onChange }: Props) {
  const { t } = useTranslation();
  const of = (key: PolicyTermKey) => value.find((term) => term.key === key)?.value ?? null;
  const set = (key: PolicyTermKey, amount: string | null) =>
    onChange?.(
      keys.flatMap((k) => {
        const kept = k === key ? amount : of(k);
        return kept === null || kept === '' ? [] : [{ key: k, value: kept }];
      }),
    );
  return (
    <div className="stack" id={id}>
      {keys.map((key) => (
        <InputNumber<string>
          key={key}
          stringMode
          min="0"
          className="full"
          aria-label={t(`policies.term.${key}`)}
          prefix={t(`policies.term.${key}`)}
          suffix={t(`policies.unit.${TERM_UNITS[key]}`, { value: '' }).trim()}
          value={of(key)}
          onChange={(amount) => set(key, amount)}
        />
      ))}
    </div>
  );
}

import { InputNumber } from 'antd';
import type { Money } from '@/api/gen/types.gen';

type Props = {
  id?: string;
  value?: Money | null;
  onChange?: (v: Money | null) => void;
  placeholder?: string;
  'aria-label'?: string;
};

/** The amount stays decimal text from key to server. */
export function MoneyField({ value, onChange, ...rest }: Props) {
  return (
    <InputNumber<string>
      {...rest}
      stringMode
      min="0"
      precision={2}
      prefix="¥"
      className="full"
      value={value?.amount ?? null}
      onChange={(amount) => onChange?.(amount ? { amount, currency: 'CNY' } : null)}
    />
  );
}

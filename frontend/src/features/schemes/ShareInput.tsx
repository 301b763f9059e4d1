import { InputNumber } from 'antd';

type Props = {
  id?: string;
  value?: string | null;
  onChange?: (rate: string | null) => void;
  'aria-label'?: string;
};

const toPercent = (rate: string) => String(Number((Number(rate) * 100).toFixed(2)));
const toRate = (percent: string) => String(Number((Number(percent) / 100).toFixed(4)));

/** A part of one, typed as a percentage. */
export function ShareInput({ value, onChange, ...rest }: Props) {
  return (
    <InputNumber<string>
      {...rest}
      stringMode
      min="0"
      max="100"
      precision={2}
      suffix="%"
      className="full"
      value={value == null ? null : toPercent(value)}
      onChange={(v) => onChange?.(v === null || v === '' ? null : toRate(v))}
    />
  );
}

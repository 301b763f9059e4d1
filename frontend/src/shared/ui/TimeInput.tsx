import { AutoComplete } from 'antd';
import { clock, minuteOf } from '@/shared/lib/clock';

type Props = {
  id?: string;
  value?: string;
  onChange?: (time: string) => void;
  step?: number;
  'aria-label'?: string;
  'aria-required'?: boolean;
};

/** `930` and `9:30` are 09:30; what is no time stays as it was typed, for the form to refuse. */
const asTime = (typed: string) => {
  const [, hours, minutes = '00'] = /^(\d{1,2})[:：]?(\d{2})?$/.exec(typed.trim()) ?? [];
  const minute = hours ? minuteOf(`${hours}:${minutes}`) : Number.NaN;
  return minute <= 1440 && minutes < '60' ? clock(minute) : typed;
};

/** A time of day, typed or chosen, as the text the API speaks; 24:00 ends a day. */
export function TimeInput({ value = '', onChange, step = 30, ...rest }: Props) {
  return (
    <AutoComplete
      {...rest}
      className="full"
      value={value}
      onChange={(text: string) => onChange?.(text)}
      onBlur={() => value && onChange?.(asTime(value))}
      defaultActiveFirstOption={false}
      options={Array.from({ length: 1440 / step + 1 }, (_, i) => ({ value: clock(i * step) }))}
      placeholder="09:00"
    />
  );
}

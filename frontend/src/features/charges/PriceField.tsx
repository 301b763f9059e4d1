import { InputNumber } from 'antd';

type Props = { id?: string; value?: string | null; onChange?: (v: string | null) => void; placeholder?: string };

/** A price in 元 with up to six decimals, or a quantity; decimal text from key to server. */
export function PriceField({ money = true, ...field }: Props & { money?: boolean }) {
  return <InputNumber<string> {...field} stringMode min="0" prefix={money ? '¥' : undefined} className="full" />;
}

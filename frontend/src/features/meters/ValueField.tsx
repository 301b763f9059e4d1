import { InputNumber } from 'antd';

type Props = { id?: string; value?: string | null; onChange?: (v: string | null) => void };

/** What a device shows; decimal text from key to server. */
export function ValueField(props: Props) {
  return <InputNumber<string> {...props} stringMode min="0" className="full" />;
}

import type { FormInstance } from 'antd';
import type { Money, PriceBasis } from '@/api/gen/types.gen';
import type { StepValues } from './values';

const AT = ['content', 'prices'];

/** Takes a listed price over: at the first step of its basis, or as a step of its own. */
export function takePrice(
  form: FormInstance,
  { basis, amount }: { basis: PriceBasis; amount: Money },
  from: string,
  at = AT,
) {
  const steps: StepValues[] = form.getFieldValue(at) ?? [];
  const first = steps.findIndex((s) => s?.basis === basis);
  const taken = steps.map((s, i) => (i === first ? { ...s, amount } : s));
  form.setFieldValue(at, first < 0 ? [...taken, { basis, from, amount }] : taken);
}

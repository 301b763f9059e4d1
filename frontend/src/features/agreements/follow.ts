import type { FormInstance } from 'antd';
import type { ContentValues, DraftValues } from './values';

export type Days = { from?: string; to?: string };

type Dated = Pick<ContentValues, 'places' | 'prices'>;

/** Places and prices that began or ended with the agreement still do when its own days are changed. */
export function follow(form: FormInstance<DraftValues>, before: Days, now: Days) {
  const content: ContentValues = form.getFieldValue('content');
  form.setFieldsValue({ content: { ...content, ...followed(content, before, now) } });
}

/** Places and prices on their new days. */
export function followed({ places, prices }: Dated, before: Days, now: Days) {
  return {
    places: places.map((p) => ({
      ...p,
      from: p?.from === before.from ? now.from : p?.from,
      to: p?.to === before.to ? now.to : p?.to,
    })),
    prices: prices.map((p) => (p?.from === before.from ? { ...p, from: now.from } : p)),
  };
}

import type { FormInstance } from 'antd';
import type { ContentValues, DraftValues } from './values';

type Days = { from?: string; to?: string };

/** Places and prices that began or ended with the agreement still do when its own days are changed. */
export function follow(form: FormInstance<DraftValues>, before: Days, now: Days) {
  const content: ContentValues = form.getFieldValue('content');
  const moved = <T extends Days>(days: T): T => ({
    ...days,
    from: days.from === before.from ? now.from : days.from,
    to: days.to === before.to ? now.to : days.to,
  });
  form.setFieldsValue({
    content: {
      ...content,
      places: content.places.map((p) => moved(p ?? {})),
      prices: content.prices.map((p) => (p?.from === before.from ? { ...p, from: now.from } : p)),
    },
  });
}

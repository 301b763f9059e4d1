import type { LinePrice } from '@/api/gen/types.gen';
import { money, UNKNOWN } from '@/shared/lib/format';

const MINUS = '\u2212';

const signed = (text: string) => (text.startsWith('-') ? MINUS + text.slice(1) : Number(text) > 0 ? `+${text}` : text);

/** The amount keeps its text; a sign says the direction to those who see no colour. */
export const differenceText = (amount: string | null | undefined) => {
  if (amount == null) return UNKNOWN;
  const abs = money({ amount: amount.replace('-', ''), currency: 'CNY' });
  return Number(amount) === 0 ? abs : `${amount.startsWith('-') ? MINUS : '+'}${abs}`;
};

export const shareText = (percent: string | null | undefined) => (percent == null ? UNKNOWN : `${signed(percent)}%`);

export const priceText = (price: LinePrice | null | undefined) => (price ? money(price.amount) : UNKNOWN);

import type { ReportField, ReportFieldType, ReportUnit } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';

/** Amounts travel in 元; a form may ask for them in thousands or ten thousands. Each step is a place of the decimal point. */
const PLACES: Partial<Record<ReportUnit, number>> = { THOUSAND_YUAN: 3, WAN_YUAN: 4 };

type Kind = Pick<ReportField, 'type' | 'unit'>;

const NUMBERS: readonly ReportFieldType[] = ['AMOUNT', 'AREA', 'COUNT', 'PERCENT'];
export const isNumber = ({ type }: Pick<ReportField, 'type'>) => NUMBERS.includes(type);

/** Moves the decimal point, to the right for a positive number of places; the text is never bent by floating point. */
export function shift(text: string, places: number) {
  const negative = text.startsWith('-');
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const all = whole.padStart(1 - places, '0') + part.padEnd(places, '0');
  const point = Math.max(whole.length, 1 - places) + places;
  const moved = trimmed(`${all.slice(0, point)}.${all.slice(point)}`);
  return negative && moved !== '0' ? `-${moved}` : moved;
}

/** Without zeros that say nothing. */
function trimmed(text: string) {
  const [whole = '', part = ''] = text.split('.');
  const left = whole.replace(/^0+(?=\d)/, '') || '0';
  const right = part.replace(/0+$/, '');
  return right ? `${left}.${right}` : left;
}

const placesOf = ({ unit }: Kind) => (unit && PLACES[unit]) ?? 0;

/** As it is typed: in the unit of the form. */
export const toTyped = (field: Kind, value: string | null | undefined) =>
  value == null ? '' : isNumber(field) ? shift(value, -placesOf(field)) : value;

const NUMBER = /^-?\d{1,15}(\.\d{1,8})?$/;

/**
 * What was typed, as it travels: an empty text where nothing was typed, undefined where it is no such number. A Chinese
 * keyboard writes wide figures and commas; they are as good as any.
 */
export function fromTyped(field: Kind, typed: string): string | undefined {
  const text = typed.trim();
  if (!isNumber(field) || text === '') return text;
  const plain = text.normalize('NFKC').replace(/[,\s¥]/g, '');
  if (!NUMBER.test(plain)) return undefined;
  const value = shift(plain, placesOf(field));
  const decimals = value.split('.')[1]?.length ?? 0;
  return decimals > (field.type === 'COUNT' ? 0 : 2) ? undefined : value;
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number with its thousands apart. */
export const inGroups = (text: string) => grouped.format(text as Intl.StringNumericLiteral);

const FROM_HERE_IN_WORDS = 10_000;

/** A large amount as one says it: 123.4567 万. Undefined where it says no more than the figures. */
export function spoken(yuan: string, locale: string) {
  if (Math.abs(Number(yuan)) < FROM_HERE_IN_WORDS) return undefined;
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 4 }).format(
    yuan as Intl.StringNumericLiteral,
  );
}

type Words = { unit: (unit: ReportUnit) => string; yes: string; no: string; choice: (key: string) => string };

/** A value as it is read: with its unit. */
export function shown(field: Kind, value: string | null | undefined, words: Words) {
  if (value == null || value === '') return UNKNOWN;
  if (field.type === 'YES_NO') return value === 'YES' ? words.yes : words.no;
  if (field.type === 'CHOICE') return words.choice(value);
  if (!isNumber(field)) return value;
  const number = inGroups(toTyped(field, value));
  return field.unit ? `${number} ${words.unit(field.unit)}` : number;
}

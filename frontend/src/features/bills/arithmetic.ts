import type { TFunction } from 'i18next';
import type { ChargeBasis, FeeKind, MeterPartView, MeterUseView, Money } from '@/api/gen/types.gen';
import { cents } from '@/shared/lib/amount';
import { daysBetween } from '@/shared/lib/format';

/** What an amount is made of, as a bill keeps it. */
export type Charge = {
  fee: FeeKind;
  from: string;
  to: string;
  basis: ChargeBasis;
  quantity: string;
  unitPrice: string;
  listAmount: Money;
  rounding: Money;
  /** A line of a credit note: everything has the opposite sign. */
  takesBack: boolean;
};

export type Waived = { policy: string; year: number; rate: string; base: Money; amount: Money; caps: string[] };

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const price = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 6 });
const yuan = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const literal = (s: string) => s as Intl.StringNumericLiteral;
const positive = (s: string) => s.replace('-', '');
const abs = (m: Money) => yuan.format(literal(positive(m.amount)));
const opposite = (s: string) => (s.startsWith('-') ? positive(s) : `-${s}`);

const daysOfMonth = (day: string) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();

/** What is counted has a unit of its own; what is neither energy nor rooms is counted by the piece. */
const UNITS: Partial<Record<FeeKind, string>> = {
  ELECTRICITY: 'kwh',
  WATER: 'ton',
  FACILITY_HOURS: 'hour',
  FACILITY_TIMES: 'time',
};

const unitOf = (t: TFunction, fee: FeeKind) => t(`bills.unit.${UNITS[fee] ?? 'piece'}`);
const number = (s: string) => plain.format(literal(s));

/** Of one device: reading less reading, times the multiplier. A reading is of the morning of its day. */
export function readText(t: TFunction, fee: FeeKind, use: MeterUseView) {
  const said = (value: string, estimated: boolean) =>
    estimated ? t('bills.estimatedAt', { value: number(value) }) : number(value);
  return t(number(use.multiplier) === '1' ? 'bills.read' : 'bills.readTimes', {
    ...{ device: use.device, fromDay: use.fromDay, toDay: use.toDay, times: number(use.multiplier) },
    fromValue: said(use.fromValue, use.fromEstimated),
    toValue: said(use.toValue, use.toEstimated),
    quantity: number(use.quantity),
    unit: unitOf(t, fee),
  });
}

/** Several devices one after another: a replaced meter. */
export function usedText(t: TFunction, fee: FeeKind, uses: MeterUseView[]) {
  const sum = uses.map((use) => number(use.quantity)).join(' + ');
  return t('bills.replaced', { sum, unit: unitOf(t, fee) });
}

/** Which part of a shared meter it is, by area and days. */
export function partText(t: TFunction, c: Charge, part: MeterPartView) {
  return t('bills.shared', {
    ...{ whole: number(part.quantity), area: number(part.area), days: part.days },
    ...{ areaDays: number(part.areaDays), quantity: number(c.quantity), unit: unitOf(t, c.fee) },
  });
}

/** How the list amount comes about, in a sentence: quantity × price × share of the month = amount. */
export function chargeText(t: TFunction, c: Charge) {
  const days = daysBetween(c.from, c.to);
  const of = daysOfMonth(c.from);
  const { amount } = c.listAmount;
  const values = {
    quantity: number(c.quantity),
    price: price.format(literal(c.unitPrice)),
    amount: yuan.format(literal(c.takesBack ? opposite(amount) : amount)),
    unit: unitOf(t, c.fee),
    ...{ days, of },
  };
  const monthly = c.basis !== 'USAGE' && c.basis !== 'MINUTES' && c.basis !== 'ONCE';
  const part = monthly ? t(days === of ? 'bills.wholeMonth' : 'bills.part', values) : '';
  const said = t(`bills.sum.${c.basis}`, { ...values, part });
  return c.takesBack ? t('bills.takenBackSum', { said }) : said;
}

/** A cent more or less than the line alone would cost, because the month is rounded once. */
export function roundingText(t: TFunction, c: Charge) {
  const cent = cents(c.rounding.amount);
  if (cent === 0) return undefined;
  return t(cent > 0 !== c.takesBack ? 'bills.centMore' : 'bills.centLess', { amount: abs(c.rounding) });
}

/**
 * A subsidy by the square metre and day has money for its rate. Only such a one is held down to the actual charge; else the
 * product tells the two apart, where no limit of the month came between.
 */
function isShare({ rate, base, amount, caps }: Waived) {
  if (caps.includes('ACTUAL') || Number(rate) > 1) return false;
  if (caps.includes('MONTH_MONEY') || caps.includes('OTHER_GRANT')) return true;
  return Math.abs(Number(rate) * cents(base.amount) - cents(amount.amount)) < 1.5;
}

/** One waiver of a line, in a sentence. */
export function waivedText(t: TFunction, w: Waived) {
  const values = {
    policy: w.policy,
    year: w.year,
    base: abs(w.base),
    rate: isShare(w) ? `${plain.format(Number((Number(w.rate) * 100).toFixed(4)))}%` : price.format(literal(w.rate)),
    amount: abs(w.amount),
  };
  const capped = w.caps.map((cap) => t(`bills.cap.${cap}`));
  const said = t(isShare(w) ? 'bills.waivedShare' : 'bills.waivedPerDay', values);
  return capped.length ? t('bills.waivedWith', { said, why: capped.join(t('bills.and')) }) : said;
}

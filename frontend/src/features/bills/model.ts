import type {
  AdjustmentReason,
  BillExplanation,
  BillLineView,
  ContentLine,
  LineName,
  MeteredExplanation,
  Money,
  VatCategory,
} from '@/api/gen/types.gen';
import type { Charge, Waived } from './arithmetic';

/** A line of a bill, whether it is issued or only previewed. */
export type ShownLine = Charge & {
  line: number;
  label: string;
  waived: Money;
  payable: Money;
  vat: VatCategory;
  incubatee: boolean;
  waivers: (Waived & { grantId: string })[];
  reasons: AdjustmentReason[];
  /** The readings of what a meter counted. */
  metered: MeteredExplanation | null;
  /** The line it takes back. */
  reverses: LineName | null;
  /** Lines that are taken back beside it. */
  replaces: LineName[];
  /** The line that took it back since. */
  takenBackBy: LineName | null;
};

const yuan = (amount: string): Money => ({ amount, currency: 'CNY' });

/** A line that is not issued yet: amounts are plain decimals in 元. */
export const previewedLine = (l: ContentLine): ShownLine => ({
  ...{ fee: l.fee, from: l.from, to: l.to, basis: l.basis, quantity: l.quantity, unitPrice: l.unitPrice },
  ...{ line: l.line, label: l.label, incubatee: l.incubatee, vat: l.vat, reasons: l.reasons },
  listAmount: yuan(l.amount),
  rounding: yuan(l.rounding),
  waived: yuan(l.waived),
  payable: yuan(l.payable),
  takesBack: Boolean(l.reverses),
  waivers: l.reductions.map(({ grant, base, amount, ...r }) => ({
    ...r,
    grantId: grant,
    base: yuan(base),
    amount: yuan(amount),
  })),
  ...{ reverses: l.reverses, replaces: l.replaces, takenBackBy: null, metered: null },
});

/** A line as it was issued; how its cent was rounded and what its meter showed come with the explanation. */
export const issuedLine = (l: BillLineView, explanation: BillExplanation | undefined): ShownLine => {
  const explained = explanation?.lines.find((e) => e.line === l.line);
  return {
    ...l,
    rounding: explained?.rounding ?? yuan('0.00'),
    metered: explained?.metered ?? null,
    takesBack: Boolean(l.reverses),
  };
};

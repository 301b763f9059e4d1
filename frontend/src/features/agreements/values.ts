import type {
  AgreementResponse,
  AgreementTermsRequest,
  ApplicationResponse,
  Money,
  ParkSide,
  PartyRequest,
  PriceBasis,
  TenantResponse,
} from '@/api/gen/types.gen';
import { addDays, dayAfter, lastDay, today } from '@/shared/lib/format';

export type PlaceValues = { unitId?: string; seats?: number | null; from?: string; to?: string };
export type StepValues = { basis?: PriceBasis; from?: string; amount?: Money | null };
type FreeValues = { from?: string; to?: string };

/** What is agreed on as the form has it: `to` is the last day here, as people say it. */
export type ContentValues = {
  from?: string;
  to?: string;
  termsPolicyId?: string;
  party: Partial<PartyRequest>;
  park: Partial<ParkSide>;
  places: PlaceValues[];
  prices: StepValues[];
  priceReason?: string | null;
  free?: FreeValues[];
  deposit?: Money | null;
  depositReason?: string | null;
  lateRate?: string | null;
  benefits?: string[];
  services?: string[];
};

export type DraftValues = { admissionPolicyId?: string; content: ContentValues };

const YEAR = 365;

/** Per cent a day: what the park's own template says. */
const LATE_RATE = '0.05';

function blank(from: string, to = addDays(from, YEAR - 1)): ContentValues {
  return {
    ...{ from, to, party: {}, park: {}, lateRate: LATE_RATE },
    places: [{ from, to }],
    prices: [{ basis: 'SQM_MONTH', from }],
    ...{ free: [], benefits: [], services: [] },
  };
}

/** Whoever wrote the application is asked first; who signs for a firm may be somebody else. */
export function ofApplication({ content }: ApplicationResponse): ContentValues {
  return {
    ...blank(today()),
    party: { representative: content.contactName ?? undefined, phone: content.contactPhone ?? undefined },
  };
}

export function ofTenant({ from, units }: TenantResponse): ContentValues {
  const start = from > today() ? from : today();
  const content = blank(start);
  const [unit] = units;
  return unit ? { ...content, places: [{ ...content.places[0], unitId: unit.unitId, seats: unit.seats }] } : content;
}

export function ofDraft({ from, to, party, terms }: AgreementResponse): ContentValues {
  return {
    ...{ from, to: lastDay(to), party: party ?? {}, park: terms.park ?? {}, prices: terms.prices },
    places: terms.places.map((p) => ({ unitId: p.unitId, seats: p.seats, from: p.from, to: lastDay(p.to) })),
    priceReason: terms.priceReason,
    free: terms.free.map((days) => ({ from: days.from, to: lastDay(days.to) })),
    ...{ deposit: terms.deposit, depositReason: terms.depositReason, lateRate: terms.lateRate },
    ...{ benefits: terms.benefits, services: terms.services },
  };
}

/** Goes on where the other ends, with what was let and paid last. */
export function ofRenewal(before: AgreementResponse): ContentValues {
  const from = before.to;
  const to = addDays(from, YEAR - 1);
  const { terms } = before;
  const last = terms.places.filter((p) => p.to === before.to);
  const bases = [...new Set(terms.prices.map((p) => p.basis))];
  return {
    ...ofDraft(before),
    ...{ from, to, free: [], priceReason: null },
    places: last.map((p) => ({ unitId: p.unitId, seats: p.seats, from, to })),
    prices: bases.map((basis) => ({ basis, from, amount: latest(before, basis) })),
  };
}

const latest = ({ terms }: AgreementResponse, basis: PriceBasis) =>
  terms.prices
    .filter((p) => p.basis === basis)
    .sort((a, b) => a.from.localeCompare(b.from))
    .at(-1)?.amount;

/** What the form's own rules have seen to is there; what is not, the server names field by field. */
export function contentOf(v: ContentValues): AgreementTermsRequest {
  const { places, prices, free, party, park } = v;
  return {
    ...{ from: v.from ?? '', to: after(v.to), termsPolicyId: v.termsPolicyId ?? '' },
    party: { address: party.address ?? '', representative: party.representative ?? '', phone: party.phone ?? '' },
    park: { representative: park.representative ?? '', phone: park.phone ?? '' },
    places: placesOf(places),
    prices: pricesOf(prices),
    priceReason: v.priceReason?.trim() || null,
    free: (free ?? []).map((days) => ({ from: days.from ?? '', to: after(days.to) })),
    deposit: v.deposit ?? NOTHING,
    depositReason: v.depositReason?.trim() || null,
    lateRate: v.lateRate ?? LATE_RATE,
    ...{ benefits: v.benefits ?? [], services: v.services ?? [] },
  };
}

/** Places with the first day after each. */
export const placesOf = (places: PlaceValues[]) =>
  places.map((p) => ({ unitId: p.unitId ?? '', seats: p.seats ?? null, from: p.from ?? '', to: after(p.to) }));

export const pricesOf = (prices: StepValues[]) =>
  prices.map((p) => ({ basis: p.basis ?? 'SQM_MONTH', from: p.from ?? '', amount: p.amount ?? NOTHING }));

const NOTHING: Money = { amount: '0', currency: 'CNY' };
const after = (last: string | undefined) => dayAfter(last) ?? '';

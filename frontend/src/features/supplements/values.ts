import type {
  AgreementResponse,
  AgreementSupplementRequest,
  AgreementTerms,
  PartyRequest,
  SupplementChange,
  SupplementResponse,
} from '@/api/gen/types.gen';
import { type PlaceValues, placesOf, pricesOf, type StepValues } from '@/features/agreements/values';
import { dayAfter, lastDay, today } from '@/shared/lib/format';

/** What changes as the form has it: `to` is the last day here. What is not among `what` stays as it is. */
export type SupplementValues = {
  what: SupplementChange[];
  effectiveOn?: string;
  reason?: string;
  to?: string;
  places?: PlaceValues[];
  prices?: StepValues[];
  priceReason?: string | null;
  company?: { name?: string | null; uscc?: string | null; party?: Partial<PartyRequest> };
};

/** A new one begins with what holds today, or on the first day where that is still to come. */
export function ofAgreement({ from, to, terms, party }: AgreementResponse): SupplementValues {
  const day = from > today() ? from : today();
  return { what: [], effectiveOn: day, ...heldFrom(terms, day), to: lastDay(to), company: { party: party ?? {} } };
}

export function ofSupplement({ changes, effectiveOn, reason, after, party }: SupplementResponse): SupplementValues {
  const firm = changes.includes('PARTY');
  return {
    ...{ what: changes, effectiveOn, reason },
    ...heldFrom(after.terms, effectiveOn),
    to: lastDay(after.to),
    company: { name: firm ? after.partyName : null, uscc: firm ? after.partyUscc : null, party: party ?? {} },
  };
}

/** What holds on a day and is to come after it. */
function heldFrom({ places, prices, priceReason }: AgreementTerms, day: string) {
  const later = <T extends { from: string }>(one: T): T => (one.from < day ? { ...one, from: day } : one);
  const holds = prices.filter(
    (p) => p.from >= day || !prices.some((o) => o.basis === p.basis && o.from > p.from && o.from <= day),
  );
  return {
    places: places
      .filter((p) => p.to > day)
      .map(later)
      .map((p) => ({ unitId: p.unitId, seats: p.seats, from: p.from, to: lastDay(p.to) })),
    prices: holds.map(later),
    priceReason,
  };
}

/** Only what is to change is sent; what is left out stays as it is. */
export function requestOf(v: SupplementValues): AgreementSupplementRequest {
  const changes = (change: SupplementChange) => v.what.includes(change);
  const terms = changes('PLACES') || changes('PRICES') || changes('PERIOD');
  return {
    ...{ effectiveOn: v.effectiveOn ?? '', reason: v.reason?.trim() ?? '' },
    to: changes('PERIOD') ? (dayAfter(v.to) ?? null) : null,
    places: changes('PLACES') ? placesOf(v.places ?? []) : null,
    prices: changes('PRICES') ? pricesOf(v.prices ?? []) : null,
    priceReason: terms ? v.priceReason?.trim() || null : null,
    company: changes('PARTY') ? firmOf(v) : null,
  };
}

const firmOf = ({ company }: SupplementValues) => ({
  ...{ name: company?.name?.trim() ?? '', uscc: company?.uscc?.trim() ?? '' },
  party: {
    address: company?.party?.address ?? '',
    representative: company?.party?.representative ?? '',
    phone: company?.party?.phone ?? '',
  },
});

import { describe, expect, it } from 'vitest';
import { contentOf, ofDraft, ofRenewal } from '../../src/features/agreements/values';
import { agreement } from '../support/agreements';

describe('what an agreement says, on its way through the form', () => {
  it('comes out as it went in', () => {
    const { from, to, party, terms } = agreement('DRAFTING');
    const sent = contentOf({ ...ofDraft(agreement('DRAFTING')), termsPolicyId: 'terms' });
    expect(sent).toEqual({
      ...{ from, to, party, termsPolicyId: 'terms' },
      ...{
        ...terms,
        places: terms.places.map(({ unitId, seats, from: first, to: end }) => ({
          unitId,
          seats,
          from: first,
          to: end,
        })),
      },
    });
  });

  it('renews only what was let to the end', () => {
    const before = agreement('EXPIRING');
    const [place] = before.terms.places;
    const left = { ...place, unitId: 'left earlier', to: '2027-06-01' };
    const terms = { ...before.terms, places: [...before.terms.places, left as never] };
    const content = ofRenewal({ ...before, terms });
    expect(content.places).toEqual([{ unitId: place?.unitId, seats: null, from: '2028-12-01', to: '2029-11-30' }]);
    expect(content.prices.map((p) => p.amount?.amount)).toEqual(['22.00']);
    expect(content.free).toEqual([]);
  });

  it('sends no reason for a deposit that is taken, and an amount where none was typed', () => {
    const sent = contentOf({ ...ofDraft(agreement('DRAFTING')), deposit: null, depositReason: '  ' });
    expect(sent.depositReason).toBeNull();
    expect(sent.deposit).toEqual({ amount: '0', currency: 'CNY' });
  });
});

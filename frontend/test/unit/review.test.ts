import { describe, expect, it } from 'vitest';
import { asked, wishesOf } from '../../src/features/decision/hold';
import { isMark, weighed } from '../../src/features/review/sheet';

const CRITERIA = [
  { code: 'TEAM', weight: 30 },
  { code: 'MARKET', weight: 70 },
];

describe('marks', () => {
  it('are whole numbers from 0 to 100', () => {
    expect([0, 100].every(isMark)).toBe(true);
    expect([-1, 101, 1.5, null, undefined, '80', Number.NaN].some(isMark)).toBe(false);
  });

  it('come to their weighted sum with two digits', () => {
    expect(weighed(CRITERIA, { TEAM: 85, MARKET: 71 })).toEqual({ marked: 2, total: '75.20' });
    expect(weighed(CRITERIA, { TEAM: 1, MARKET: 0 })).toEqual({ marked: 2, total: '0.30' });
  });

  it('of criteria that have none, or a wrong one, bring nothing', () => {
    expect(weighed(CRITERIA, { TEAM: 101, MARKET: 50 })).toEqual({ marked: 1, total: '35.00' });
    expect(weighed(CRITERIA)).toEqual({ marked: 0, total: '0.00' });
  });
});

describe('what is held', () => {
  it('is asked for again as one number of seats for each unit', () => {
    expect(
      wishesOf([
        { unitId: 'a', seats: 3 },
        { unitId: 'b', seats: null },
        { unitId: 'a', seats: 1 },
      ]),
    ).toEqual([
      { unitId: 'a', seats: 4 },
      { unitId: 'b', seats: undefined },
    ]);
  });

  it('is the whole unit when no number of seats is given', () => {
    const { units } = asked({ units: [{ unitId: 'a' }, { unitId: 'b', seats: 2 }], from: 'f', until: 'u' });
    expect(units).toEqual([
      { unitId: 'a', seats: null },
      { unitId: 'b', seats: 2 },
    ]);
  });
});

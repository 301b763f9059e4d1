import { describe, expect, it } from 'vitest';
import { addDays, area, dayAfter, daysBetween, lastDay, money, percent } from '../../src/shared/lib/format';

describe('figures', () => {
  it('keep every cent of a decimal text', () => {
    expect(money({ amount: '9007199254740993.25', currency: 'CNY' })).toBe('¥9,007,199,254,740,993.25');
    expect(area('12150.00')).toBe('12,150.00 ㎡');
  });

  it('show the unknown as a dash', () => {
    expect([money(null), area(undefined), percent(null)]).toEqual(['—', '—', '—']);
  });
});

describe('days', () => {
  it('speak of the last day of a half-open period', () => {
    expect(lastDay('2027-01-01')).toBe('2026-12-31');
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
    expect(lastDay(null)).toBeUndefined();
  });

  it('count over a leap day and a year', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysBetween('2026-11-22', '2027-11-22')).toBe(365);
  });
});

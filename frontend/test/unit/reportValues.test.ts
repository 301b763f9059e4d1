import { describe, expect, it } from 'vitest';
import { recentPeriods } from '../../src/features/periodReports/period';
import { fromTyped, shift, spoken, toTyped } from '../../src/features/periodReports/values';

const yuan = { type: 'AMOUNT', unit: 'YUAN' } as const;
const wan = { type: 'AMOUNT', unit: 'WAN_YUAN' } as const;
const thousand = { type: 'AMOUNT', unit: 'THOUSAND_YUAN' } as const;
const people = { type: 'COUNT', unit: 'PEOPLE' } as const;

describe('the figures of a report', () => {
  it.each([
    ['5200000.00', -4, '520'],
    ['5', -4, '0.0005'],
    ['12.5', 4, '125000'],
    ['-0.01', -3, '-0.00001'],
    ['0.00', 4, '0'],
    ['90071992547409931.01', 2, '9007199254740993101'],
  ])('%s moved by %i places is %s', (text, places, moved) => {
    expect(shift(text, places)).toBe(moved);
  });

  it('are typed in the unit of the form and travel in yuan', () => {
    expect(fromTyped(wan, '123.4567')).toBe('1234567');
    expect(toTyped(wan, '1234567.00')).toBe('123.4567');
    expect(fromTyped(thousand, '1.5')).toBe('1500');
    expect(toTyped(yuan, '3600.00')).toBe('3600');
    expect(toTyped(yuan, '3600.50')).toBe('3600.5');
  });

  it('are taken as a Chinese keyboard writes them', () => {
    expect(fromTyped(yuan, ' １，２３４．５ ')).toBe('1234.5');
    expect(fromTyped(yuan, '¥1,234,567')).toBe('1234567');
  });

  it('are refused where they are no such number', () => {
    expect(fromTyped(yuan, '12a')).toBeUndefined();
    expect(fromTyped(yuan, '0.001')).toBeUndefined();
    expect(fromTyped(wan, '0.000001')).toBe('0.01');
    expect(fromTyped(wan, '0.0000001')).toBeUndefined();
    expect(fromTyped(people, '2.5')).toBeUndefined();
    expect(fromTyped(people, '')).toBe('');
  });

  it('are read aloud once they are long', () => {
    expect(spoken('9999.99', 'zh-CN')).toBeUndefined();
    expect(spoken('1234567', 'zh-CN')).toBe('123.4567万');
    expect(spoken('-120000000', 'zh-CN')).toBe('-1.2亿');
  });
});

describe('the periods one may open', () => {
  it('begin with the running one and go back over the turn of the year', () => {
    expect(recentPeriods('QUARTER', '2026-02-14', 3)).toEqual(['2026-01-01', '2025-10-01', '2025-07-01']);
    expect(recentPeriods('MONTH', '2026-01-31', 2)).toEqual(['2026-01-01', '2025-12-01']);
    expect(recentPeriods('YEAR', '2026-11-22', 2)).toEqual(['2026-01-01', '2025-01-01']);
  });
});

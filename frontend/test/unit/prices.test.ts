import { describe, expect, it } from 'vitest';
import { adjusted } from '../../src/features/prices/AdjustmentFields';
import { differenceText, shareText } from '../../src/features/prices/format';
import { chosen } from '../../src/features/prices/SelectionFields';
import { parsePriceListSearch } from '../../src/features/prices/search';

describe('what changes about a price', () => {
  it('says its direction by a sign, keeping the amount as text', () => {
    expect(differenceText('1.40')).toBe('+¥1.40');
    expect(differenceText('-12345678901.05')).toBe('\u2212¥12,345,678,901.05');
    expect(differenceText('0.00')).toBe('¥0.00');
    expect(differenceText(null)).toBe('—');
    expect(shareText('5.00')).toBe('+5.00%');
    expect(shareText('-33.33')).toBe('\u221233.33%');
    expect(shareText('0.00')).toBe('0.00%');
    expect(shareText(null)).toBe('—');
  });
});

describe('what is asked for', () => {
  it('is no adjustment without a percentage', () => {
    expect(adjusted({ step: 'YUAN' })).toBeUndefined();
    expect(adjusted({ percent: '-3', step: 'YUAN' })).toEqual({ percent: '-3', step: 'YUAN' });
    expect(adjusted({ percent: '5' })).toEqual({ percent: '5', step: 'FEN' });
  });

  it('is no selection where nothing is chosen', () => {
    expect(chosen(undefined)).toBeUndefined();
    expect(chosen({ buildingId: undefined, kinds: [] })).toBeUndefined();
    expect(chosen({ floorId: 'f', kinds: [] })).toEqual({ floorId: 'f' });
  });

  it('drops from the address what no list knows', () => {
    const search = parsePriceListSearch({ move: ['UP', 'SIDEWAYS'], sort: 'percent,asc', open: 'publish', q: ' ' });
    expect(search.move).toEqual(['UP']);
    expect([search.sort, search.open, search.q]).toEqual([undefined, undefined, undefined]);
  });
});

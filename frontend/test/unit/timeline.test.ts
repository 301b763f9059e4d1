import { describe, expect, it } from 'vitest';
import { addMonths, at, lanesOf, monthsOf, neighbour, placed, spanOf } from '../../src/shared/ui/timeline/geometry';

const days = (from: string, to: string) => ({ from, to });
const TODAY = '2026-11-22';

describe('the span of a timeline', () => {
  it('is whole months around all periods and today', () => {
    expect(spanOf([days('2026-03-15', '2027-06-10')], TODAY)).toEqual(days('2026-03-01', '2027-07-01'));
  });

  it('does not show a month of which no day is meant', () => {
    expect(spanOf([days('2026-03-01', '2027-06-01')], TODAY).to).toBe('2027-06-01');
  });

  it('has half a year when there is next to nothing to show', () => {
    expect(spanOf([], TODAY)).toEqual(days('2026-11-01', '2027-05-01'));
  });

  it('leaves out what is long over and what is far ahead', () => {
    expect(spanOf([days('2001-01-01', '2199-01-01')], TODAY)).toEqual(days('2024-11-01', '2029-11-01'));
  });

  it('counts months over the turn of a year', () => {
    expect(monthsOf(days('2026-11-01', '2027-02-01'))).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
    expect(addMonths('2026-01-31', -1)).toBe('2025-12-01');
  });
});

describe('a bar', () => {
  const span = days('2026-01-01', '2026-01-11');

  it('lies where its days are, the first day after being its end', () => {
    expect(placed(days('2026-01-03', '2026-01-08'), span)).toEqual({
      ...{ left: 20, width: 50, cutBefore: false, cutAfter: false },
    });
    expect(at('2026-01-11', span)).toBe(100);
  });

  it('is cut at the edges and says so', () => {
    expect(placed(days('2025-01-01', '2026-01-02'), span)).toEqual({
      ...{ left: 0, width: 10, cutBefore: true, cutAfter: false },
    });
    expect(placed(days('2026-01-10', '2028-01-01'), span)).toMatchObject({ width: 10, cutAfter: true });
  });

  it('is not there when none of its days is', () => {
    expect(placed(days('2025-01-01', '2026-01-01'), span)).toBeUndefined();
    expect(placed(days('2026-01-11', '2026-02-01'), span)).toBeUndefined();
  });

  it('gives way to another lane only while both last', () => {
    const bars = [days('2026-01-05', '2026-01-09'), days('2026-01-01', '2026-01-05'), days('2026-01-04', '2026-01-06')];
    expect(lanesOf(bars)).toEqual([0, 0, 1]);
  });
});

describe('the arrows', () => {
  const rows = [
    [days('2026-01-01', '2026-02-01'), days('2026-03-01', '2026-04-01')],
    [days('2026-02-20', '2026-03-20')],
  ];

  it('lead along the row, on to the next one and back', () => {
    expect(neighbour(rows, 0, 0, 'ArrowRight')).toEqual({ row: 0, bar: 1 });
    expect(neighbour(rows, 0, 1, 'ArrowRight')).toEqual({ row: 1, bar: 0 });
    expect(neighbour(rows, 1, 0, 'ArrowLeft')).toEqual({ row: 0, bar: 1 });
    expect(neighbour(rows, 1, 0, 'ArrowRight')).toBeUndefined();
  });

  it('lead to the bar above that begins nearest', () => {
    expect(neighbour(rows, 1, 0, 'ArrowUp')).toEqual({ row: 0, bar: 1 });
    expect(neighbour(rows, 1, 0, 'ArrowDown')).toBeUndefined();
  });

  it('lead to the ends of the row, and other keys lead nowhere', () => {
    expect(neighbour(rows, 0, 0, 'End')).toEqual({ row: 0, bar: 1 });
    expect(neighbour(rows, 0, 1, 'Home')).toEqual({ row: 0, bar: 0 });
    expect(neighbour(rows, 0, 0, 'a')).toBeUndefined();
  });
});

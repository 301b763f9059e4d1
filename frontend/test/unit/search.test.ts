import { describe, expect, it } from 'vitest';
import { parseBoardSearch } from '../../src/features/board/search';
import { parseTenantSearch } from '../../src/features/tenants/search';
import { parseSearch, stringifySearch } from '../../src/shared/lib/search';

describe('the URL of a list', () => {
  it('keeps a credit code of digits as text', () => {
    expect(parseSearch('?q=913100001234567890').q).toBe('913100001234567890');
  });

  it('repeats a key for several values and reads them back', () => {
    const url = stringifySearch({ stage: ['NURSERY', 'INCUBATOR'], q: '橙意', page: undefined });
    expect(url).toBe(`?stage=NURSERY&stage=INCUBATOR&q=${encodeURIComponent('橙意')}`);
    expect(parseTenantSearch(parseSearch(url))).toMatchObject({ stage: ['NURSERY', 'INCUBATOR'], q: '橙意' });
  });

  it('drops what does not belong instead of failing', () => {
    const s = parseTenantSearch(
      parseSearch('?stage=NONSENSE&page=-4&size=9999&sort=password,asc&on=2026-13-45&open=x'),
    );
    expect(Object.values(s).filter((v) => v !== undefined)).toEqual([]);
  });

  it('leaves defaults out', () => {
    expect(stringifySearch(parseTenantSearch(parseSearch('?page=1&size=20')))).toBe('');
  });

  it('takes only sort keys the list knows', () => {
    expect(parseTenantSearch({ sort: 'stage,desc' }).sort).toBe('stage,desc');
    expect(parseTenantSearch({ sort: 'stage' }).sort).toBeUndefined();
  });

  it('reads the board day and states', () => {
    expect(parseBoardSearch(parseSearch('?on=2026-12-31&state=FREE&view=list'))).toMatchObject({
      on: '2026-12-31',
      state: ['FREE'],
      view: 'list',
    });
  });
});

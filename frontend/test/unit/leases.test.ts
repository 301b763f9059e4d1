import { describe, expect, it } from 'vitest';
import type { LeaseSummary } from '../../src/api/gen/types.gen';
import { endsWithin, nextStep } from '../../src/features/leases/ending';
import { byTenant, byUnit, toneOf } from '../../src/features/leases/rows';
import { leases } from '../support/world';

const TODAY = '2026-11-22';
const ends = (to: string, more: Partial<LeaseSummary> = {}) => ({ to, terminated: false, continued: false, ...more });

describe('a lease that ends', () => {
  it('is asked for as the space board colours it', () => {
    const { endsFrom, endsBefore } = endsWithin(90, TODAY);
    // The board's ninety days: the first ends with today, the last one with the eighty-ninth day after it.
    for (const [to, ending] of [
      ['2026-11-22', false],
      ['2026-11-23', true],
      ['2027-02-20', true],
      ['2027-02-21', false],
    ] as const) {
      expect(to >= endsFrom && to < endsBefore, to).toBe(ending);
      expect(toneOf({ from: '2026-01-01', to }, TODAY) === 'ending', to).toBe(ending);
    }
  });

  it('asks for more the nearer its last day is', () => {
    expect(nextStep(ends('2027-01-22'), TODAY)).toBe('ask');
    expect(nextStep(ends('2027-01-21'), TODAY)).toBe('terms');
    expect(nextStep(ends('2026-12-23'), TODAY)).toBe('terms');
    expect(nextStep(ends('2026-12-22'), TODAY)).toBe('decide');
  });

  it('asks for nothing when the tenant goes on, and for the handover when it was ended early', () => {
    expect(nextStep(ends('2026-12-01', { continued: true, terminated: true }), TODAY)).toBe('continued');
    expect(nextStep(ends('2026-12-01', { terminated: true }), TODAY)).toBe('handover');
  });

  it('is over, running or ahead', () => {
    expect(toneOf({ from: '2026-01-01', to: TODAY }, TODAY)).toBe('past');
    expect(toneOf({ from: TODAY, to: '2028-01-01' }, TODAY)).toBe('now');
    expect(toneOf({ from: '2026-11-23', to: '2026-12-01' }, TODAY)).toBe('ahead');
  });
});

describe('rows of leases', () => {
  const lease = (n: number, tenantId: string, from: string, ...units: [number: string, from: string][]) => ({
    ...(leases[n] as LeaseSummary),
    ...{ id: `l${n}`, tenantId, from },
    units: units.map(([number, f]) => ({
      ...{ unitId: number, number, area: '10.00', seats: null, seatNumbers: null, from: f, to: '2030-01-01' },
    })),
  });
  const all = [
    lease(0, 'a', '2026-05-01', ['A302', '2026-05-01'], ['A301', '2026-06-01']),
    lease(1, 'b', '2025-01-01', ['A301', '2025-01-01']),
    lease(2, 'a', '2024-01-01', ['A301', '2024-01-01']),
  ];

  it('are one for each unit of a tenant, in the order of their numbers', () => {
    expect(byUnit(all).map((row) => row.map((p) => `${p.unit.number} ${p.unit.from}`))).toEqual([
      ['A301 2024-01-01', 'A301 2025-01-01', 'A301 2026-06-01'],
      ['A302 2026-05-01'],
    ]);
  });

  it('are one for each tenant of a unit, who came last first, and leave other units out', () => {
    expect(byTenant(all, 'A301').map((row) => row.map((p) => p.lease.id))).toEqual([['l2', 'l0'], ['l1']]);
  });
});

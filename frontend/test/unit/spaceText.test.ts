import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { spaceText, unitsText } from '@/features/tenants/spaceText';

const t = ((key: string, { n }: { n: number }) => `${key} ${n}`) as unknown as TFunction;
const room = { unitId: 'a', number: 'A302', area: '36.00', seats: null };
const zone = { unitId: 'b', number: 'B201', area: '120.00', seats: 4 };

describe('what a tenant has', () => {
  it('shows rooms by area', () => expect(spaceText({ units: [room], area: '36.00' }, t)).toBe('36.00 ㎡'));
  it('shows workstations by number, never as 0 ㎡', () =>
    expect(spaceText({ units: [zone], area: '0.00' }, t)).toBe('tenant.seats 4'));
  it('shows both', () =>
    expect(spaceText({ units: [room, zone], area: '36.00' }, t)).toBe('36.00 ㎡ + tenant.seats 4'));
  it('shows nothing as unknown', () => {
    expect(spaceText({ units: [], area: '0.00' }, t)).toBe('—');
    expect(unitsText([])).toBe('—');
  });
});

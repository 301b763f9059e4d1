/** Operations whose answers a split or merge makes old. */
export const CHANGED_BY_RESHAPING = ['unitGet', 'unitList', 'occupancyGet', 'occupancyUnitList'];

/** Adds areas exactly: in hundredths, never in binary fractions. */
export function sumOf(areas: (string | null | undefined)[]): string {
  const cents = areas.reduce((sum, a) => sum + Math.round(Number(a ?? 0) * 100), 0);
  return (cents / 100).toFixed(2);
}

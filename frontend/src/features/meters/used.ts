/** What was used between two values, as a person checks it before it is sent; the server computes what is charged. */
export function usedBetween(before: string | undefined, now: string | null | undefined, multiplier: string) {
  if (before === undefined || !now || Number.isNaN(Number(now))) return undefined;
  return Math.round((Number(now) - Number(before)) * Number(multiplier) * 10_000) / 10_000;
}

import type { KeyboardEvent } from 'react';

/** Up and down go to the line before and after, Home and End to the ends; keys inside a line stay the line's. */
export function walk(e: KeyboardEvent<HTMLUListElement>) {
  const rows = [...e.currentTarget.querySelectorAll<HTMLElement>(':scope > li')];
  const at = rows.indexOf(e.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[e.key];
  if (at < 0 || to === undefined) return;
  e.preventDefault();
  rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus();
}

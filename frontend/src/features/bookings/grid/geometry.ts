/** Minutes of a day, half-open. */
export type Span = { from: number; to: number };

/**
 * Something that lies in a column.
 *
 * @param label all it says, for those who do not see where it lies
 * @param opens whether there is more to it than this reader may know
 */
export type Block = Span & {
  key: string;
  text: string;
  label: string;
  tone: string;
  opens: boolean;
  movable: boolean;
};

/**
 * One room on one day: when it is open, what lies in it, and the minute before which it is past.
 *
 * @param kept what is kept free before and after what lies there
 * @param step minutes on which times begin and end
 */
export type Column = {
  key: string;
  facilityId: string;
  day: string;
  title: string;
  note: string;
  label: string;
  room: string;
  /** Whether a booking here waits for the park's consent. */
  approves: boolean;
  open: Span[];
  kept: Span[];
  past: number;
  step: number;
  blocks: Block[];
};

export type Place = { column: number; row: number };

/** Minutes of a row. */
export const STEP = 30;

/** Where no room is open, the hours in which people work. */
const USUAL: Span = { from: 8 * 60, to: 18 * 60 };

/** The rows that show all that is open or lies somewhere, by the minute each begins. */
export function rowsOf(columns: readonly Column[]): number[] {
  const spans = columns.flatMap((c) => [...c.open, ...c.blocks]);
  const shown = spans.length ? spans : [USUAL];
  const first = Math.floor(Math.min(...shown.map((s) => s.from)) / STEP) * STEP;
  const last = Math.max(...shown.map((s) => s.to));
  return Array.from({ length: Math.ceil((last - first) / STEP) }, (_, i) => first + i * STEP);
}

const overlaps = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

/** All that lies in a row, in the order of the clock. */
export const blocksIn = (column: Column, minute: number) =>
  column.blocks
    .filter((b) => overlaps(b, { from: minute, to: minute + STEP }))
    .sort((a, b) => a.from - b.from || a.to - b.to);

export const blockIn = (column: Column, minute: number) => blocksIn(column, minute)[0];

const isOpen = (column: Column, minute: number) => column.open.some((o) => o.from <= minute && minute + STEP <= o.to);

export type CellState = 'free' | 'shut' | 'past' | 'taken' | 'kept';

function aloneOf(column: Column, minute: number): CellState {
  if (blockIn(column, minute)) return 'taken';
  if (!isOpen(column, minute)) return 'shut';
  if (minute < column.past) return 'past';
  return column.kept.some((k) => overlaps(k, { from: minute, to: minute + STEP })) ? 'kept' : 'free';
}

/** Minutes of the shortest time that can be drawn: a row, or more of them where a room is booked by the hour. */
const unitOf = ({ step }: Column) => Math.max(STEP, step);

const beginOf = (column: Column, minute: number) => Math.floor(minute / unitOf(column)) * unitOf(column);

/** Free is what can be booked: of a room that is booked by the hour, the whole hour. */
export function stateOf(column: Column, minute: number): CellState {
  const alone = aloneOf(column, minute);
  const begin = beginOf(column, minute);
  for (let row = begin; alone === 'free' && row < begin + unitOf(column); row += STEP) {
    const other = aloneOf(column, row);
    if (other !== 'free') return other === 'taken' ? 'kept' : other;
  }
  return alone;
}

/** From one row to another in the same column, as far as it is free on the way; the rows may lie either way round. */
export function reach(column: Column, anchor: number, other: number): Span {
  const [first, last] = [beginOf(column, anchor), beginOf(column, other)];
  const step = last < first ? -unitOf(column) : unitOf(column);
  let end = first;
  while (end !== last && stateOf(column, end + step) === 'free') end += step;
  return { from: Math.min(first, end), to: Math.max(first, end) + unitOf(column) };
}

/** As long as one usually books, and shorter where less is free. */
export const usual = (column: Column, from: number, minutes: number): Span =>
  reach(column, from, beginOf(column, from) + Math.max(STEP, Math.ceil(minutes / STEP) * STEP) - STEP);

const JUMP = 4;

/** The cell a key leads to; undefined for other keys. */
export function towards(key: string, at: Place, columns: number, rows: number): Place | undefined {
  const within = (n: number, most: number) => Math.max(0, Math.min(most - 1, n));
  const moved = (column: number, row: number) => ({
    column: within(at.column + column, columns),
    row: within(at.row + row, rows),
  });
  if (key === 'ArrowLeft') return moved(-1, 0);
  if (key === 'ArrowRight') return moved(1, 0);
  if (key === 'ArrowUp') return moved(0, -1);
  if (key === 'ArrowDown') return moved(0, 1);
  if (key === 'PageUp') return moved(0, -JUMP);
  if (key === 'PageDown') return moved(0, JUMP);
  if (key === 'Home') return moved(-columns, 0);
  if (key === 'End') return moved(columns, 0);
  return undefined;
}

/** Where the focus begins: the first cell that can still be booked. */
export function firstFree(columns: readonly Column[], rows: readonly number[]): Place {
  for (const [column, c] of columns.entries()) {
    const row = rows.findIndex((minute) => stateOf(c, minute) === 'free');
    if (row >= 0) return { column, row };
  }
  return { column: 0, row: 0 };
}

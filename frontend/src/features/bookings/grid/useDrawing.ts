import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { blockIn, type Column, type Place, reach, type Span, STEP, stateOf, usual } from './geometry';

/** What is being drawn: a time in a column, or where a block would come to lie. */
export type Drawn = Span & { column: number };

type Props = {
  columns: Column[];
  rows: number[];
  minutes: number;
  onChoose: (column: Column, span: Span) => void;
  onOpen: (key: string) => void;
  onMove: (key: string, source: Column, target: Column, from: number) => void;
};

/** What the mouse holds: a cell to draw from, or a block, held so far below its beginning. */
type Grip = { at: Place; block?: Span & { key: string; below: number } };

const placeOf = (target: EventTarget | null): Place | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { column: Number(cell.dataset.column), row: Number(cell.dataset.row) } : undefined;
};

/** Drawing with a mouse: over free cells a new time, from a block that may be moved its new place. A finger scrolls instead, and taps. */
export function useDrawing({ columns, rows, minutes, onChoose, onOpen, onMove }: Props) {
  const [drawn, draw] = useState<Drawn>();
  const [moving, setMoving] = useState<string>();
  const grip = useRef<Grip>(undefined);
  const last = useRef<Drawn>(undefined);
  const show = (next: Drawn | undefined) => {
    last.current = next;
    draw(next);
  };
  const release = useRef<() => void>(undefined);
  release.current = () => {
    const held = grip.current;
    const to = last.current;
    grip.current = undefined;
    setMoving(undefined);
    const column = to && columns[to.column];
    if (held?.block) {
      show(undefined);
      const source = columns[held.at.column];
      if (to && column && source) onMove(held.block.key, source, column, to.from);
      else onOpen(held.block.key);
    } else if (held && column) onChoose(column, { from: to.from, to: to.to });
  };
  useEffect(() => {
    const up = () => release.current?.();
    window.addEventListener('pointerup', up);
    return () => window.removeEventListener('pointerup', up);
  }, []);
  const cellOf = (target: EventTarget | null) => {
    const at = placeOf(target);
    const column = at && columns[at.column];
    const minute = at && rows[at.row];
    return at && column && minute !== undefined ? { at, column, minute } : undefined;
  };
  return {
    drawn,
    /** The block on its way. */
    moving,
    /** Draws by keyboard: from one row to another of a column. */
    stretch: (at: Place, row: number) => {
      const column = columns[at.column];
      const [anchor, other] = [rows[at.row], rows[row]];
      if (!column || anchor === undefined || other === undefined || stateOf(column, anchor) !== 'free') return;
      show({ column: at.column, ...reach(column, anchor, other) });
    },
    clear: () => show(undefined),
    onPointerDown: (e: PointerEvent) => {
      const cell = cellOf(e.target);
      if (e.button !== 0 || e.pointerType === 'touch' || !cell) return;
      const pressed = (e.target as Element).closest<HTMLElement>('[data-block]');
      const block = cell.column.blocks.find((b) => b.key === pressed?.dataset.block);
      if (pressed && block?.movable) {
        const box = pressed.getBoundingClientRect();
        const share = box.height > 0 ? (e.clientY - box.top) / box.height : 0;
        const below = Math.floor((share * (block.to - block.from)) / STEP) * STEP;
        grip.current = { at: cell.at, block: { key: block.key, from: block.from, to: block.to, below } };
        setMoving(block.key);
      } else if (!pressed && stateOf(cell.column, cell.minute) === 'free') {
        grip.current = { at: cell.at };
        show({ column: cell.at.column, ...usual(cell.column, cell.minute, minutes) });
      }
    },
    onPointerOver: (e: PointerEvent) => {
      const held = grip.current;
      const cell = cellOf(e.target);
      if (!held || !cell) return;
      const { at, column, minute } = cell;
      if (held.block) {
        const { key, from, to, below } = held.block;
        const start = minute - below;
        const here = at.column === held.at.column && start === from;
        const other = blockIn(column, start);
        const fits = (!other || other.key === key) && start >= column.past;
        show(here || !fits ? undefined : { column: at.column, from: start, to: start + to - from });
      } else if (at.column === held.at.column && at.row !== held.at.row)
        show({ column: at.column, ...reach(column, rows[held.at.row] ?? minute, minute) });
    },
  };
}

export type Drawing = ReturnType<typeof useDrawing>;

import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { blockIn, type Column, firstFree, type Place, type Span, stateOf, towards, usual } from './geometry';
import type { Drawing } from './useDrawing';

type Props = {
  table: RefObject<HTMLTableElement | null>;
  columns: Column[];
  rows: number[];
  /** How long a booking is that one has not drawn. */
  minutes: number;
  books: boolean;
  drawing: Drawing;
  onChoose: (column: Column, span: Span) => void;
  onOpen: (key: string) => void;
};

/** Walking the grid by keyboard: one cell takes the focus, arrows lead on from it, and Shift makes the time longer. */
export function useWalking({ table, columns, rows, minutes, books, drawing, onChoose, onOpen }: Props) {
  const [chosen, choose] = useState<Place>();
  const at = chosen && columns[chosen.column] && rows[chosen.row] !== undefined ? chosen : firstFree(columns, rows);
  const anchor = useRef<Place>(undefined);
  return {
    /** The cell that is reached by Tab; so are the bookings in it. */
    at,
    choose,
    /** Books what is free, or opens what lies there first. */
    act: (place: Place) => {
      const column = columns[place.column];
      const minute = rows[place.row];
      if (!column || minute === undefined) return;
      const block = blockIn(column, minute);
      if (block?.opens) onOpen(block.key);
      else if (books && stateOf(column, minute) === 'free') {
        const { drawn } = drawing;
        const own = drawn && drawn.column === place.column && drawn.from <= minute && minute < drawn.to;
        onChoose(column, own ? { from: drawn.from, to: drawn.to } : usual(column, minute, minutes));
      }
    },
    onKeyDown: (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      if (e.key === 'Escape') return drawing.clear();
      const next = towards(e.key, at, columns.length, rows.length);
      if (!next) return;
      e.preventDefault();
      if (books && e.shiftKey && next.column === at.column) {
        anchor.current ??= at;
        drawing.stretch(anchor.current, next.row);
      } else {
        anchor.current = undefined;
        drawing.clear();
      }
      choose(next);
      table.current
        ?.querySelector<HTMLElement>(`[data-column="${next.column}"][data-row="${next.row}"]`)
        ?.focus({ preventScroll: false });
    },
  };
}

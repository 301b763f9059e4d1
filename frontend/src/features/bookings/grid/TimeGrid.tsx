import { type CSSProperties, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '@/shared/lib/clock';
import { ScrollX } from '@/shared/ui/ScrollX';
import { Cell } from './Cell';
import { type Column, rowsOf, type Span } from './geometry';
import { useDrawing } from './useDrawing';
import { useWalking } from './useWalking';
import './grid.css';

type Props = {
  label: string;
  columns: Column[];
  /** How long a booking is that one has not drawn. */
  minutes: number;
  /** Whether one may book here at all. */
  books: boolean;
  onChoose: (column: Column, span: Span) => void;
  onOpen: (key: string) => void;
  onMove: (key: string, source: Column, target: Column, from: number) => void;
};

/**
 * Rooms or days beside one another, the time of day downwards. One cell takes the focus; arrows lead on from it, Shift makes the
 * time longer, Enter books it or opens what lies there. With a mouse, a time is drawn and a booking is dragged.
 */
export function TimeGrid({ label, columns, minutes, books, onChoose, onOpen, onMove }: Props) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const rows = rowsOf(columns);
  const drawing = useDrawing({
    ...{ columns, rows, minutes, onOpen, onMove },
    onChoose: books ? onChoose : () => undefined,
  });
  const { drawn, moving } = drawing;
  const { at, choose, act, onKeyDown } = useWalking({
    ...{ table, columns, rows, minutes, books, drawing, onChoose, onOpen },
  });
  return (
    <ScrollX label={label} className="time-scroll">
      <p className="visually-hidden" role="status">
        {drawn && !moving && t('bookings.drawn', { from: clock(drawn.from), to: clock(drawn.to) })}
      </p>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells that one walks by arrows
        role="grid"
        aria-label={label}
        className={moving ? 'time-grid moving' : 'time-grid'}
        style={{ '--columns': columns.length } as CSSProperties}
        onKeyDown={onKeyDown}
        onPointerDown={drawing.onPointerDown}
        onPointerOver={drawing.onPointerOver}
      >
        <Head columns={columns} />
        <tbody>
          {rows.map((minute, row) => (
            <tr key={minute}>
              <th scope="row" className="time-hour num">
                {minute % 60 === 0 ? clock(minute) : <span className="visually-hidden">{clock(minute)}</span>}
              </th>
              {columns.map((c, column) => (
                <Cell
                  key={c.key}
                  column={c}
                  place={{ column, row }}
                  minute={minute}
                  drawn={drawn?.column === column ? drawn : undefined}
                  moving={moving}
                  focusable={at.column === column && at.row === row}
                  onFocus={choose}
                  onAct={act}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Head({ columns }: { columns: Column[] }) {
  return (
    <thead>
      <tr>
        <td className="time-hour" />
        {columns.map((c) => (
          <th key={c.key} scope="col">
            {c.title}
            {c.note && <span className="note">{c.note}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

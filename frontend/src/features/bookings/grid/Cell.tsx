import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '@/shared/lib/clock';
import { blocksIn, type Column, type Place, type Span, STEP, stateOf } from './geometry';
import { Lying } from './Lying';
import type { Drawn } from './useDrawing';

type Props = {
  column: Column;
  place: Place;
  minute: number;
  drawn: Drawn | undefined;
  moving: string | undefined;
  focusable: boolean;
  onFocus: (place: Place) => void;
  onAct: (place: Place) => void;
  onOpen: (key: string) => void;
};

/** Half an hour of a room, with all that begins in it. */
export function Cell({ column, place, minute, drawn, moving, focusable, onFocus, onAct, onOpen }: Props) {
  const { t } = useTranslation();
  const state = stateOf(column, minute);
  const lies = blocksIn(column, minute);
  const inside = drawn && !moving && drawn.from <= minute && minute < drawn.to;
  const begins = (from: number) => minute <= from && from < minute + STEP;
  const words = lies.length ? lies.map((b) => b.label) : [t(`bookings.cell.${state}`)];
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of that grid
      role="gridcell"
      data-column={place.column}
      data-row={place.row}
      className={`time-cell time-${state}`}
      tabIndex={focusable ? 0 : -1}
      aria-selected={Boolean(inside)}
      aria-label={`${column.label} ${clock(minute)} ${words.join(t('bookings.and'))}`}
      onFocus={() => onFocus(place)}
      onKeyDown={(e) => {
        if ((e.key !== 'Enter' && e.key !== ' ') || e.target !== e.currentTarget) return;
        e.preventDefault();
        onAct(place);
      }}
      onClick={(e) => {
        // A mouse has drawn already; this is a finger, or a screen reader's click.
        const touch = (e.nativeEvent as PointerEvent).pointerType !== 'mouse' || e.detail === 0;
        if (touch && e.target === e.currentTarget) onAct(place);
      }}
    >
      {lies
        .filter((b) => begins(b.from) || (place.row === 0 && b.from < minute))
        .map((b) => (
          <Lying
            key={b.key}
            block={b}
            style={boxOf(b, minute)}
            focusable={focusable}
            away={b.key === moving && drawn !== undefined}
            onOpen={onOpen}
          />
        ))}
      {drawn && begins(drawn.from) && (
        <span className="time-drawn num" style={boxOf(drawn, minute)} aria-hidden>
          {clock(drawn.from)}–{clock(drawn.to)}
        </span>
      )}
    </td>
  );
}

/** Where it lies, seen from the row in which it begins. */
const boxOf = ({ from, to }: Span, minute: number) =>
  ({ '--top': (from - minute) / STEP, '--tall-rows': (to - from) / STEP }) as CSSProperties;

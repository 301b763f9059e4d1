import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { ScrollX } from '@/shared/ui/ScrollX';
import { Axis, Lines } from './Axis';
import { at, type Days, lanesOf, monthsOf, neighbour, placed, spanOf } from './geometry';
import './timeline.css';

export type Tone = 'past' | 'now' | 'ending' | 'ahead';

/** @param label all it says, for those who do not see where it lies */
type TimelineBar = Days & { key: string; text: string; label: string; tone: Tone };

export type TimelineRow = { key: string; name: ReactNode; bars: TimelineBar[] };

type Props = { label: string; rows: TimelineRow[]; today: string; onOpen: (bar: TimelineBar) => void };

/** Periods of several things above one another. One bar takes the focus; arrows lead on from it, Enter opens it. */
export function Timeline({ label, rows, today, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const span = spanOf(
    rows.flatMap((r) => r.bars),
    today,
  );
  const months = monthsOf(span);
  const seen = rows.map((r) => ({ ...r, bars: r.bars.filter((b) => placed(b, span)) })).filter((r) => r.bars.length);
  const flat = seen.flatMap((r) => r.bars);
  const [chosen, choose] = useState<string>();
  const first = flat.find((b) => b.key === chosen) ?? flat.find((b) => b.tone !== 'past') ?? flat[0];
  useTodayInSight(box, at(today, span));
  const move = (e: KeyboardEvent, row: number, bar: number) => {
    const next = neighbour(
      seen.map((r) => r.bars),
      row,
      bar,
      e.key,
    );
    const key = next && seen[next.row]?.bars[next.bar]?.key;
    if (!key) return;
    e.preventDefault();
    choose(key);
    const bars = box.current?.querySelectorAll<HTMLElement>('[data-bar]') ?? [];
    [...bars].find((b) => b.dataset.bar === key)?.focus();
  };
  return (
    <ScrollX label={label} className="timeline-scroll">
      <div className="timeline" ref={box} style={{ '--months': months.length } as CSSProperties}>
        <Axis months={months} span={span} />
        <div className="timeline-rows">
          <Lines months={months} span={span} today={today} />
          <ul className="plain">
            {seen.map((row, r) => (
              <li key={row.key} className="timeline-row">
                <div className="timeline-name">{row.name}</div>
                <Track
                  bars={row.bars}
                  span={span}
                  focusable={first?.key}
                  onMove={(e, b) => move(e, r, b)}
                  onFocus={choose}
                  onOpen={onOpen}
                />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </ScrollX>
  );
}

type TrackProps = {
  bars: TimelineBar[];
  span: Days;
  focusable: string | undefined;
  onMove: (e: KeyboardEvent, bar: number) => void;
  onFocus: (key: string) => void;
  onOpen: (bar: TimelineBar) => void;
};

function Track({ bars, span, focusable, onMove, onFocus, onOpen }: TrackProps) {
  const lanes = lanesOf(bars);
  return (
    <div className="timeline-track" style={{ '--lanes': Math.max(...lanes) + 1 } as CSSProperties}>
      {bars.map((bar, i) => {
        const where = placed(bar, span);
        if (!where) return null;
        const cuts = `${where.cutBefore ? ' cut-before' : ''}${where.cutAfter ? ' cut-after' : ''}`;
        return (
          <button
            key={bar.key}
            type="button"
            data-bar={bar.key}
            className={`timeline-bar bar-${bar.tone}${cuts}`}
            style={{ left: `${where.left}%`, width: `${where.width}%`, '--lane': lanes[i] } as CSSProperties}
            tabIndex={bar.key === focusable ? 0 : -1}
            aria-label={bar.label}
            title={bar.label}
            onKeyDown={(e) => onMove(e, i)}
            onFocus={() => onFocus(bar.key)}
            onClick={() => onOpen(bar)}
          >
            <span>{bar.text}</span>
          </button>
        );
      })}
    </div>
  );
}

/** On a phone the months before today would fill the screen. */
function useTodayInSight(box: React.RefObject<HTMLDivElement | null>, percent: number) {
  useEffect(() => {
    const scroller = box.current?.parentElement;
    const axis = box.current?.querySelector<HTMLElement>('.timeline-axis');
    if (!scroller || !axis) return;
    scroller.scrollLeft = (axis.offsetWidth * percent) / 100 - (scroller.clientWidth - axis.offsetLeft) / 3;
  }, [box, percent]);
}

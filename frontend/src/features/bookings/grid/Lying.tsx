import type { CSSProperties } from 'react';
import { clock } from '@/shared/lib/clock';
import type { Block } from './geometry';

type Props = {
  block: Block;
  style: CSSProperties;
  /** Whether its cell has the focus: then Tab leads on to each booking in it. */
  focusable: boolean;
  away: boolean;
  onOpen: (key: string) => void;
};

/** What lies in the grid; pressed it is opened, where there is more to it. */
export function Lying({ block, style, focusable, away, onOpen }: Props) {
  const className = `time-block booking-${block.tone}${away ? ' away' : ''}${block.movable ? ' movable' : ''}`;
  const inner = (
    <>
      <span className="num">
        {clock(block.from)}–{clock(block.to)}
      </span>{' '}
      <span>{block.text}</span>
    </>
  );
  if (!block.opens)
    return (
      <span className={className} style={style} title={block.label} aria-hidden>
        {inner}
      </span>
    );
  return (
    <button
      type="button"
      tabIndex={focusable ? 0 : -1}
      data-block={block.key}
      className={className}
      style={style}
      title={block.label}
      aria-label={block.label}
      onClick={() => onOpen(block.key)}
    >
      {inner}
    </button>
  );
}

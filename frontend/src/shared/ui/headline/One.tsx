import type { ReactNode } from 'react';

type Props = { name: string; value: string; note?: string; open?: ReactNode; children?: ReactNode };

/** A number with what one has to know to read it. */
export function One({ name, value, note, open, children }: Props) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className="row">
          <strong className="num">{value}</strong>
          {open}
        </span>
        {note && <p className="note num">{note}</p>}
        {children}
      </dd>
    </div>
  );
}

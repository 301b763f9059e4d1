import { at, type Days } from './geometry';

type Props = { months: readonly string[]; span: Days };

/** Years and months, for the eye: what each bar says aloud has its days in it. */
export function Axis({ months, span }: Props) {
  return (
    <div className="timeline-head" aria-hidden>
      <span className="timeline-name" />
      <div className="timeline-axis num">
        {months.map((month, i) => (
          <span key={month} className="timeline-month" style={{ left: `${at(month, span)}%` }}>
            {(i === 0 || month.endsWith('-01-01')) && <b>{month.slice(0, 4)}</b>}
            {Number(month.slice(5, 7))}
          </span>
        ))}
      </div>
    </div>
  );
}

/** A line where each month begins, and one for today. */
export function Lines({ months, span, today }: Props & { today: string }) {
  return (
    <div className="timeline-lines" aria-hidden>
      {months.map((month) => (
        <span
          key={month}
          className={month.endsWith('-01-01') ? 'year' : undefined}
          style={{ left: `${at(month, span)}%` }}
        />
      ))}
      <span className="today" style={{ left: `${at(today, span)}%` }} />
    </div>
  );
}

import type { ReadinessFigureView } from '@/api/gen/types.gen';

type Props = { figure: ReadinessFigureView; threshold: string | null | undefined; label: string };

/** Some air beyond the larger of figure and threshold, so that neither stands at the very end. */
const AIR = 1.15;

/** What is there, what may be there, and the mark it has to reach. */
export function Gauge({ figure, threshold, label }: Props) {
  if (figure.known !== 'VALUE' || threshold == null) return null;
  const [least, mark] = [Number(figure.atLeast), Number(threshold)];
  const most = figure.atMost == null ? least : Number(figure.atMost);
  const full = Math.max(most, mark) * AIR || 1;
  const part = (value: number) => `${Math.min(100, Math.max(0, (value / full) * 100)).toFixed(2)}%`;
  return (
    <div className={`gauge gauge-${figure.verdict}`} role="img" aria-label={label}>
      <span className="gauge-may" style={{ width: figure.atMost == null ? '100%' : part(most) }} />
      <span className="gauge-is" style={{ width: part(least) }} />
      <span className="gauge-mark" style={{ left: part(mark) }} />
    </div>
  );
}

import { useEffect, useState } from 'react';

const secondsTo = (until: string) => Math.ceil((Date.parse(until) - Date.now()) / 1000);

/**
 * Seconds until an instant, never below 0. A device whose clock is behind would count too long, so it never counts
 * longer than the time was when it began.
 */
export function useCountdown(until: string | null | undefined, since: string) {
  const most = until ? Math.ceil((Date.parse(until) - Date.parse(since)) / 1000) : 0;
  const now = () => (until ? Math.max(0, Math.min(most, secondsTo(until))) : 0);
  const [left, setLeft] = useState(now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new end is a new countdown
  useEffect(() => {
    setLeft(now());
    const timer = setInterval(() => setLeft(now()), 1000);
    return () => clearInterval(timer);
  }, [until, since]);
  return left;
}

/** `9:05` */
export const minutesSeconds = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

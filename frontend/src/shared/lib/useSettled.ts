import { useEffect, useState } from 'react';

const MOMENT = 500;

/** True a moment after the first showing: for what a page adds and nobody waits for. */
export function useSettled() {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), MOMENT);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}

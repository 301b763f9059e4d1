import { useEffect } from 'react';

/** Keeps the screen on while the page is seen, where the device allows it. */
export function useAwake() {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let left = false;
    const wake = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        lock = await navigator.wakeLock?.request('screen');
        if (left) await lock?.release();
      } catch {
        // A device that saves its battery says no; then it sleeps as it likes.
      }
    };
    void wake();
    document.addEventListener('visibilitychange', wake);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', wake);
      void lock?.release();
    };
  }, []);
}

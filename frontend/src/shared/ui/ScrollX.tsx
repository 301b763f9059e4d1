import type { PropsWithChildren } from 'react';

type Props = PropsWithChildren<{ label: string; className?: string; busy?: boolean }>;

/** A table wider than the screen scrolls here, and not the page. It takes the focus so that arrow keys scroll it, too. */
export function ScrollX({ label, className = '', busy, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={`scroll-x ${className}`} tabIndex={0} aria-label={label} aria-busy={busy}>
      {children}
    </section>
  );
}

import type { PropsWithChildren } from 'react';

/** More to read, for whoever wants to. */
export function Disclosed({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <details className="waiver-more">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

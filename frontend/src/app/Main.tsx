import { createContext, type PropsWithChildren, use } from 'react';

const InsideMain = createContext(false);

/** The one main landmark of a page. A status page brings its own only where the layout around it has none. */
export function Main({ className, children }: PropsWithChildren<{ className?: string }>) {
  if (use(InsideMain)) return children;
  return (
    <InsideMain value={true}>
      <main id="main" tabIndex={-1} className={className}>
        {children}
      </main>
    </InsideMain>
  );
}

import { type PropsWithChildren, type ReactNode, useId } from 'react';

type Props = PropsWithChildren<{ title: ReactNode; extra?: ReactNode; className?: string }>;

export function Panel({ title, extra, className = '', children }: Props) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {extra && <div className="row">{extra}</div>}
      </div>
      <div className="panel-body">{children}</div>
    </section>
  );
}

import type { ReactNode } from 'react';
import { useTitle } from '@/shared/lib/useTitle';

type Props = { title: string; tags?: ReactNode; note?: ReactNode; back?: ReactNode; actions?: ReactNode };

export function PageHead({ title, tags, note, back, actions }: Props) {
  useTitle(title);
  return (
    <div className="page-head">
      <div className="page-head-main">
        {back && <div className="page-back">{back}</div>}
        <div className="row">
          <h1>{title}</h1>
          {tags}
        </div>
        {note && <p className="note">{note}</p>}
      </div>
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}

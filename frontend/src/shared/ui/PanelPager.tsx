import { lazy, Suspense, useEffect } from 'react';

const Pager = lazy(() => import('./Pager'));

export const PANEL_SIZE = 20;

type Props = { page: number; total: number; onChange: (page: number) => void };

/** The pages of a list in a panel, where there is more than one; a last page that emptied gives way to the one before. */
export function PanelPager({ page, total, onChange }: Props) {
  const last = Math.max(1, Math.ceil(total / PANEL_SIZE));
  useEffect(() => {
    if (page > last) onChange(last);
  }, [page, last, onChange]);
  if (last === 1) return null;
  return (
    <Suspense fallback={null}>
      <Pager current={Math.min(page, last)} pageSize={PANEL_SIZE} total={total} onChange={onChange} />
    </Suspense>
  );
}

import { type ReactNode, Suspense } from 'react';
import { DataList, type DataListProps } from './DataList';
import { FilterBar } from './Filters';
import { PageHead } from './PageHead';

type Props<T extends object> = Omit<DataListProps<T>, 'label' | 'empty'> & {
  title: string;
  note: string;
  actions?: ReactNode;
  filters: ReactNode;
  /** Whether any of them narrows the list. */
  filtered: boolean;
  onReset: () => void;
  empty: string;
  /** What opens over the list, loaded when it does. */
  children?: ReactNode;
};

/** A page that is one list: its head, its filters, its rows, and the drawers over it. */
export function ListFrame<T extends object>(props: Props<T>) {
  const { title, note, actions, filters, filtered, onReset, empty, children, ...list } = props;
  return (
    <div className="stack">
      <PageHead title={title} note={note} actions={actions} />
      <FilterBar active={filtered} onReset={onReset}>
        {filters}
      </FilterBar>
      <DataList {...list} label={title} empty={<p>{empty}</p>} />
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
}

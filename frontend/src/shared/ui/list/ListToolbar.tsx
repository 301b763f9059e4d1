import { lazy, Suspense } from 'react';
import type { ListToolsProps } from './ListTools';

// The table is read first; what one may do with it comes after.
const ListTools = lazy(() => import('./ListTools'));

export const ListToolbar = (props: ListToolsProps) => (
  <Suspense fallback={null}>
    <ListTools {...props} />
  </Suspense>
);

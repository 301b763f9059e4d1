import type { Query } from '@tanstack/react-query';

/** The operation a query asks, as its generated key names it. */
export const operationOf = ({ queryKey }: Pick<Query, 'queryKey'>) =>
  (queryKey[0] as { _id?: string } | undefined)?._id ?? '';

/** The queries of these operations: what a change has made old. */
export const ofOperations = (names: readonly string[]) => ({
  predicate: (q: Query) => names.includes(operationOf(q)),
});

/** A field left empty is absent from the request, not an empty text the server would have to refuse. */
export const compact = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, v]) => v !== '' && v !== null)) as T;

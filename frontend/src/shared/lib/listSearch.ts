/** What every list keeps in the URL. A bad value in a pasted URL is dropped, never an error page. */
export type PageSearch = { page?: number; size?: number; sort?: string };

type Raw = Record<string, unknown>;

/** A whole number within bounds. */
export const int = (v: unknown, min: number, max: number) => {
  const n = Number(v);
  return Number.isInteger(n) && n >= min && n <= max ? n : undefined;
};

export const oneOf = <T extends string>(all: readonly T[], v: unknown): T | undefined =>
  all.find((x) => x === (Array.isArray(v) ? v[0] : v));

/** undefined instead of an empty list, so the key leaves the URL. */
export const someOf = <T extends string>(all: readonly T[], v: unknown): T[] | undefined => {
  const hits = (Array.isArray(v) ? v : [v]).filter((x): x is T => all.includes(x as T));
  return hits.length ? hits : undefined;
};

export const text = (v: unknown, max = 100) => (typeof v === 'string' && v.trim() ? v.slice(0, max) : undefined);

export const date = (v: unknown) =>
  typeof v === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(v) && !Number.isNaN(Date.parse(v)) ? v : undefined;

export const parsePage = (s: Raw, sortable: readonly string[]): PageSearch => {
  const [field, dir] = typeof s.sort === 'string' ? s.sort.split(',') : [];
  const page = int(s.page, 2, 100_000);
  const size = int(s.size, 5, 100);
  return {
    page,
    size: size === 20 ? undefined : size,
    sort: field && sortable.includes(field) && (dir === 'asc' || dir === 'desc') ? `${field},${dir}` : undefined,
  };
};

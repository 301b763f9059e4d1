/** Plain query strings with repeated keys. The router's JSON default turns ?q=913100001234567890 into a rounded number. */
export const parseSearch = (s: string) => {
  const out: Record<string, string | string[]> = {};
  for (const [k, v] of new URLSearchParams(s)) {
    const had = out[k];
    out[k] = had === undefined ? v : Array.isArray(had) ? [...had, v] : [had, v];
  }
  return out;
};

export const stringifySearch = (o: Record<string, unknown>) => {
  const p = new URLSearchParams();
  for (const [k, v] of Object.entries(o))
    for (const x of Array.isArray(v) ? v : [v]) if (x !== undefined && x !== null) p.append(k, String(x));
  const s = p.toString();
  return s ? `?${s}` : '';
};

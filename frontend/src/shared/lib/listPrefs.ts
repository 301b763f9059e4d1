import { useSyncExternalStore } from 'react';

/** How somebody likes to see a list on this device. A convenience: nothing of the list itself is kept. */
export type ListPrefs = { columns: string[]; dense: boolean };

const NONE: ListPrefs = { columns: [], dense: false };
const key = (list: string) => `seedbed.list.${list}`;
const cache = new Map<string, ListPrefs>();
const listeners = new Set<() => void>();

function read(list: string): ListPrefs {
  const known = cache.get(list);
  if (known) return known;
  let prefs = NONE;
  try {
    const stored = JSON.parse(localStorage.getItem(key(list)) ?? '{}') as Partial<ListPrefs>;
    const columns = Array.isArray(stored.columns) ? stored.columns.filter((c) => typeof c === 'string') : [];
    prefs = { columns, dense: stored.dense === true };
  } catch {
    // Whatever stood there was not ours.
  }
  cache.set(list, prefs);
  return prefs;
}

export function setListPrefs(list: string, patch: Partial<ListPrefs>) {
  const prefs = { ...read(list), ...patch };
  cache.set(list, prefs);
  localStorage.setItem(key(list), JSON.stringify(prefs));
  for (const told of listeners) told();
}

const subscribe = (told: () => void) => {
  listeners.add(told);
  return () => listeners.delete(told);
};

export const useListPrefs = (list: string) => useSyncExternalStore(subscribe, () => read(list));

/** For tests: as on a device that was never used. */
export const forgetListPrefs = () => {
  cache.clear();
  for (const told of listeners) told();
};

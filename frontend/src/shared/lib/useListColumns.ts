import type { Column } from '@/shared/ui/DataList';
import { setListPrefs, useListPrefs } from './listPrefs';

/** The columns of a list that this person wants to see. The first one names the row and always stays. */
export function useListColumns<T>(list: string, all: Column<T>[]) {
  const { columns, dense } = useListPrefs(list);
  const known = columns.filter((key) => all.some((c) => c.key === key));
  const shown = known.length ? all.filter((c, i) => i === 0 || known.includes(c.key)) : all;
  /** No keys, or all of them, mean the list as it comes. */
  const choose = (keys: string[]) => {
    const everything = all.every((c, i) => i === 0 || keys.includes(c.key));
    setListPrefs(list, { columns: everything ? [] : keys });
  };
  return {
    all,
    shown,
    dense,
    /** Empty when the list stands as it comes, so that a column added later shows up. */
    chosen: shown.length === all.length ? [] : shown.map((c) => c.key),
    choose,
    toggle: (key: string) => {
      const keys = shown.map((c) => c.key);
      choose(keys.includes(key) ? keys.filter((k) => k !== key) : [...keys, key]);
    },
    setDense: (on: boolean) => setListPrefs(list, { dense: on }),
  };
}

export type ListColumns = Pick<
  ReturnType<typeof useListColumns<unknown>>,
  'dense' | 'chosen' | 'choose' | 'toggle' | 'setDense'
> & {
  all: { key: string; title: string }[];
  shown: { key: string; exports?: readonly string[] }[];
};

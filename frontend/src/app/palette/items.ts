import type { LinkProps } from '@tanstack/react-router';
import type { Permission } from '@/api/gen/types.gen';

type Group = 'recent' | 'pages' | keyof typeof NEEDS;

/** What one has to be allowed to read to be shown such a thing. */
const NEEDS = {
  tenants: 'TENANT_READ',
  companies: 'COMPANY_READ',
  units: 'SPACE_READ',
  mentors: 'MENTOR_READ',
} as const;

/** Something to go to. */
export type Item = {
  id: string;
  group: Group;
  /** Of something recent: what it is. */
  kind?: Group;
  text: string;
  note?: string;
  link: Pick<LinkProps, 'to' | 'params' | 'search'>;
  /** In words of the query beside the text: the other language, or the group. */
  also?: string;
};

/** Every word of the query occurs, in whatever order. */
export const matches = (item: Item, q: string) => {
  const text = `${item.text} ${item.note ?? ''} ${item.also ?? ''}`.toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

const MOST_RECENT = 6;
const key = (userId: string, parkId: string) => `seedbed.recent.${userId}.${parkId}`;

/** Per person and park, in this tab only: names of companies have no business on a shared computer's disk. */
export function recentItems(userId: string, parkId: string, can: (permission: Permission) => boolean): Item[] {
  return stored(userId, parkId)
    .filter((i) => i.group in NEEDS && can(NEEDS[i.group as keyof typeof NEEDS]))
    .map((i) => ({ ...i, group: 'recent', kind: i.group }));
}

function stored(userId: string, parkId: string): Item[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key(userId, parkId)) ?? '[]') as Item[];
    return Array.isArray(kept) ? kept.filter((i) => typeof i?.text === 'string' && i.link) : [];
  } catch {
    return [];
  }
}

export function rememberItem(userId: string, parkId: string, item: Item) {
  const others = stored(userId, parkId).filter((i) => i.id !== item.id);
  sessionStorage.setItem(
    key(userId, parkId),
    JSON.stringify([{ ...item, group: item.kind ?? item.group }, ...others].slice(0, MOST_RECENT)),
  );
}

import type { Child } from '../../api/types';

/** An expert or a parent, as the lists show them. */
export interface Account {
  id: string;
  name: string;
  active: boolean;
  /** How many children are linked to it. */
  children: number;
}

/** What the person who looks may do with the accounts of one kind. */
export interface AccountKeeping {
  kind: 'expert' | 'parent';
  rename: (id: string, name: string) => Promise<unknown>;
  newCode: (id: string) => Promise<{ access_code: string }>;
  setActive: (id: string, active: boolean) => Promise<unknown>;
  setPassword?: (id: string, password: string) => Promise<unknown>;
  remove?: (id: string) => Promise<unknown>;
}

export function childCount(count: number): string {
  return count === 1 ? '1 child' : `${count} children`;
}

export interface Named {
  display_name: string;
  is_active: boolean;
}

/** Counts the children of everybody in one pass. */
export function accountsOf<T extends Named>(
  list: readonly T[],
  idOf: (one: T) => string,
  children: readonly Child[],
  link: 'expert_id' | 'parent_id',
): Account[] {
  const counts = new Map<string, number>();
  for (const child of children) {
    const id = child[link];
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return list.map((one) => ({
    id: idOf(one),
    name: one.display_name,
    active: one.is_active,
    children: counts.get(idOf(one)) ?? 0,
  }));
}

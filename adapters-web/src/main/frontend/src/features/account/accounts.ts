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

import { createContext, use } from 'react';

export type Role = 'admin' | 'expert' | 'parent' | 'child';

/** Who is logged in, as the server says. */
export interface Session {
  role: Role;
  /** The expert's or the parent's; empty for the admin. */
  id: string;
  name: string;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is logged in, on a page behind a gate. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('This page stands behind no gate.');
  return session;
}

export function sessionOf(answer: {
  role: Role;
  name: string;
  expert?: { expert_id: string } | null;
  parent?: { parent_id: string } | null;
}): Session {
  const id = answer.expert?.expert_id ?? answer.parent?.parent_id ?? '';
  return { role: answer.role, id, name: answer.name };
}

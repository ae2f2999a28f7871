import type { ParentName } from '../api/types';
import { readStored, writeStored } from './storage';

/** Who logged in on the expert and parent page, for greetings and for which report route to ask. */
export type AdultSession =
  { role: 'expert'; id: string; name: string } | { role: 'parent'; id: string; name: string };

const key = 'piggyback.adult';

export function adultSession(): AdultSession | undefined {
  return readStored(sessionStorage, key) as AdultSession | undefined;
}

export function saveAdultSession(session: AdultSession | undefined): void {
  writeStored(sessionStorage, key, session);
}

export function adultFrom(login: {
  expert?: { expert_id: string; display_name: string } | null;
  parent?: ParentName | null;
}): AdultSession | undefined {
  if (login.expert) {
    return { role: 'expert', id: login.expert.expert_id, name: login.expert.display_name };
  }
  if (login.parent) {
    return { role: 'parent', id: login.parent.parent_id, name: login.parent.display_name };
  }
  return undefined;
}

import type { Child, CompanionKey, ParentName } from '../api/types';
import { readStored, writeStored } from './storage';

/** What this tab knows of the family that entered its code; the log-in itself is the server's. */
export interface KidSession {
  parent: ParentName;
  children: Child[];
  child?: Child;
  companion?: CompanionKey;
}

const key = 'piggyback.kid';

export function kidSession(): KidSession | undefined {
  return readStored(sessionStorage, key) as KidSession | undefined;
}

export function saveKidSession(session: KidSession | undefined): void {
  writeStored(sessionStorage, key, session);
}

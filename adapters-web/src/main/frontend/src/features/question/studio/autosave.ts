import { ApiError } from '../../../api/client';

/** Where the expert's changes are. In all but `clean`, this browser has some that no server has. */
export type SaveState =
  | { kind: 'clean'; at?: number }
  /** To be sent soon; `since` the oldest change. */
  | { kind: 'dirty'; since: number }
  /** `again`: the oldest change that came while it was under way. */
  | { kind: 'saving'; tries: number; again?: number }
  /** No network, or a server that is briefly unable. */
  | { kind: 'waiting'; tries: number }
  | { kind: 'conflict' }
  | { kind: 'loggedOut' }
  /** `forGood`: no other words would change it. */
  | { kind: 'refused'; why: string; forGood: boolean };

export type SaveEvent =
  | { type: 'changed'; now: number }
  | { type: 'saveNow' }
  | { type: 'sent' }
  | { type: 'saved'; now: number }
  | { type: 'failed'; error: unknown };

export function saveReducer(state: SaveState, event: SaveEvent): SaveState {
  switch (event.type) {
    case 'changed':
      return afterChange(state, event.now);
    case 'saveNow':
      return canSave(state) ? { kind: 'dirty', since: -Infinity } : state;
    case 'sent':
      return { kind: 'saving', tries: state.kind === 'waiting' ? state.tries : 0 };
    case 'saved':
      return state.kind === 'saving' && state.again !== undefined
        ? { kind: 'dirty', since: state.again }
        : { kind: 'clean', at: event.now };
    case 'failed':
      return afterFailure(state, event.error);
  }
}

function afterChange(state: SaveState, now: number): SaveState {
  switch (state.kind) {
    case 'clean':
      return { kind: 'dirty', since: now };
    case 'saving':
      return { ...state, again: state.again ?? now };
    case 'refused':
      return state.forGood ? state : { kind: 'dirty', since: now };
    default:
      return state;
  }
}

function afterFailure(state: SaveState, error: unknown): SaveState {
  if (!(error instanceof ApiError)) {
    return { kind: 'refused', why: 'Something went wrong on this page.', forGood: false };
  }
  if (error.retryable) {
    return { kind: 'waiting', tries: state.kind === 'saving' ? state.tries + 1 : 1 };
  }
  switch (error.status) {
    case 401:
      return { kind: 'loggedOut' };
    case 409:
      return { kind: 'conflict' };
    case 403:
    case 404:
      return { kind: 'refused', why: error.message, forGood: true };
    default:
      return { kind: 'refused', why: error.message, forGood: false };
  }
}

/** Milliseconds of quiet before a save, the longest that a change waits, and so do failed saves. */
const QUIET = 1_200;
const MOST = 10_000;
const LONGEST_WAIT = 30_000;

/** Milliseconds until the next save is due; nothing when none is. */
export function dueIn(state: SaveState, now: number): number | undefined {
  if (state.kind === 'dirty') return Math.max(0, Math.min(QUIET, state.since + MOST - now));
  if (state.kind === 'waiting') return Math.min(LONGEST_WAIT, 1_000 * 2 ** state.tries);
  return undefined;
}

/** A person may ask for a save. */
export function canSave(state: SaveState): boolean {
  return state.kind !== 'clean' && state.kind !== 'saving' && state.kind !== 'conflict';
}

import { ApiError } from '../../api/client';
import type { ScoreSave } from '../../api/types';
import { readStored, writeStored } from '../../util/storage';

export interface SaveQueue {
  add: (save: ScoreSave) => void;
  /** Sends what waits, oldest first. True when nothing waits any more. */
  flush: () => Promise<boolean>;
  /** Sends everything at once, for a page that is about to go. */
  flushOnLeave: () => void;
  waiting: () => number;
}

type Send = (save: ScoreSave, keepalive: boolean) => Promise<unknown>;

const key = 'piggyback.saves';

/**
 * Saves that have not reached the server wait in the tab's storage, so that a lost connection or a
 * reload costs nothing. Every save has its id: sending one twice counts once.
 */
export function createSaveQueue(send: Send, store: Storage = sessionStorage): SaveQueue {
  let running: Promise<boolean> | undefined;
  const read = () => (readStored(store, key) ?? []) as ScoreSave[];
  const drop = (save: ScoreSave) =>
    writeStored(
      store,
      key,
      read().filter((other) => other.save_id !== save.save_id),
    );

  async function sendAll(): Promise<boolean> {
    for (let next = read()[0]; next; next = read()[0]) {
      try {
        await send(next, false);
      } catch (problem) {
        // What the server refuses for good would block all that follow; anything else waits.
        if (!isRefusal(problem)) return false;
      }
      drop(next);
    }
    return true;
  }

  return {
    add: (save) => writeStored(store, key, [...read(), save]),
    flush: () => {
      running ??= sendAll().finally(() => {
        running = undefined;
      });
      return running;
    },
    flushOnLeave: () => {
      for (const save of read()) {
        send(save, true).then(
          () => drop(save),
          () => undefined,
        );
      }
    },
    waiting: () => read().length,
  };
}

function isRefusal(problem: unknown): boolean {
  return problem instanceof ApiError && !problem.retryable && problem.status !== 401;
}

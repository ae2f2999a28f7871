import { ApiError } from '../../api/client';
import type { SaveScore } from '../../api/types';
import { readStored, writeStored } from '../../util/storage';

export interface SaveQueue {
  add: (save: SaveScore) => void;
  /** Sends what waits, oldest first. True when nothing waits any more. */
  flush: () => Promise<boolean>;
  /** Sends everything at once, for a page that is about to go. */
  flushOnLeave: () => void;
  waiting: () => number;
}

type Send = (save: SaveScore) => Promise<unknown>;

const key = 'piggyback.saves';

/**
 * Saves that have not reached the server wait in the tab's storage, so that a lost connection or a
 * reload costs nothing. Every save has its id: sending one twice counts once.
 */
export function createSaveQueue(send: Send, store: Storage = sessionStorage): SaveQueue {
  let running: Promise<boolean> | undefined;
  let underWay: string | undefined;
  const read = () => (readStored(store, key) ?? []) as SaveScore[];
  const drop = (save: SaveScore) =>
    writeStored(
      store,
      key,
      read().filter((other) => other.save_id !== save.save_id),
    );

  async function sendAll(): Promise<boolean> {
    for (let next = read()[0]; next; next = read()[0]) {
      try {
        underWay = next.save_id;
        await send(next);
      } catch (problem) {
        // What the server refuses for good would block all that follow; anything else waits.
        if (!isRefusal(problem)) return false;
      } finally {
        underWay = undefined;
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
      for (const save of read().filter((one) => one.save_id !== underWay)) {
        send(save).then(
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

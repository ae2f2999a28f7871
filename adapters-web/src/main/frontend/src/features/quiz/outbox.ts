import { ApiError } from '../../api/client';
import { quiz } from '../../api/quiz';
import type { Answered, Progress, QuizSession, SessionAnswer } from '../../api/types';
import { newId } from '../../util/ids';
import { readStored, writeStored } from '../../util/storage';

/** What a session is told. */
export type Told = { kind: 'progress'; body: Progress } | { kind: 'answer'; body: SessionAnswer };

export type Entry = Told & { id: string; number: number; session: string };

/** What the server said to an entry; neither when it refused it for good. */
export interface Heard {
  session?: QuizSession;
  answered?: Answered;
}

type Post = (child: string, entry: Entry) => Promise<Heard>;
type Listener = (entry: Entry, heard: Heard) => void;

/** As many parts as the server takes at once. */
const MOST_STRETCHES = 500;

/**
 * What a child did and the server does not know yet. It waits in the device's storage, so that a
 * lost connection, an ended log-in or a closed tab costs nothing, and goes in order. Another child's
 * waits until that child chooses a video or watches again. Sending twice counts once, so tabs need not agree.
 */
export class Outbox {
  private running: Promise<boolean> | undefined;
  private listener: Listener = () => undefined;
  /** What the device has no room for. */
  private readonly unstored = new Map<string, Entry>();
  private readonly prefix: string;

  constructor(
    private readonly child: string,
    private readonly post: Post = postEntry,
    private readonly store: Storage = localStorage,
  ) {
    this.prefix = `piggyback.unsent.${child}.`;
  }

  listen(listener: Listener): void {
    this.listener = listener;
  }

  add(session: string, told: Told): void {
    const all = this.waiting();
    const last = all.at(-1);
    const merged = last?.session === session ? merge(last, told) : undefined;
    const number = (last?.number ?? 0) + 1;
    this.keep({ ...(merged ?? told), id: newId(), number, session });
    if (merged && last) this.drop(last);
  }

  waiting(): Entry[] {
    const stored = Object.keys(this.store)
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => readStored(this.store, key) as Entry | undefined)
      .filter((entry) => entry !== undefined);
    return [...stored, ...this.unstored.values()].sort((a, b) => a.number - b.number);
  }

  /** Those that were answered or skipped in what waits. */
  questions(session: string): string[] {
    return this.waiting()
      .filter((entry) => entry.session === session)
      .map(({ kind, body }) => (kind === 'answer' ? body.question_id : body.skipped))
      .filter((id) => id != null);
  }

  /** Sends what waits, oldest first. True when nothing waits any more. */
  async flush(): Promise<boolean> {
    do {
      this.running ??= this.sendAll().finally(() => {
        this.running = undefined;
      });
      if (!(await this.running)) return false;
    } while (this.waiting().length > 0);
    return true;
  }

  private async sendAll(): Promise<boolean> {
    for (let next = this.waiting()[0]; next; next = this.waiting()[0]) {
      let heard: Heard = {};
      try {
        heard = await this.post(this.child, next);
      } catch (problem) {
        // What the server refuses for good would block all that follow; anything else waits.
        if (!isRefusal(problem)) return false;
      }
      this.drop(next);
      this.listener(next, heard);
    }
    return true;
  }

  private keep(entry: Entry): void {
    const key = this.prefix + entry.id;
    writeStored(this.store, key, entry);
    if (readStored(this.store, key) === undefined) this.unstored.set(entry.id, entry);
  }

  private drop(entry: Entry): void {
    writeStored(this.store, this.prefix + entry.id, undefined);
    this.unstored.delete(entry.id);
  }
}

const outboxes = new Map<string, Outbox>();

/** The child's in this tab: one for all pages, so that one does not send what another is sending. */
export function outboxOf(child: string): Outbox {
  const known = outboxes.get(child) ?? new Outbox(child);
  outboxes.set(child, known);
  return known;
}

/** Playing on for long without a server makes one entry, not hundreds. */
function merge(last: Told, next: Told): Told | undefined {
  if (last.kind !== 'progress' || next.kind !== 'progress') return undefined;
  const { played: before, pauses, ...rest } = last.body;
  const played = [...(before ?? []), ...(next.body.played ?? [])];
  if (Object.keys(rest).length > 0 || played.length > MOST_STRETCHES) return undefined;
  const joined: typeof played = [];
  for (const stretch of played) {
    const end = joined.at(-1);
    if (end?.to === stretch.from) joined[joined.length - 1] = { from: end.from, to: stretch.to };
    else joined.push(stretch);
  }
  const body: Progress = { ...(pauses ? { pauses } : {}), ...next.body };
  return { kind: 'progress', body: joined.length > 0 ? { ...body, played: joined } : body };
}

/** 401 and 403 pass with the next log-in. */
function isRefusal(problem: unknown): boolean {
  return problem instanceof ApiError && !problem.retryable && ![401, 403].includes(problem.status);
}

async function postEntry(child: string, entry: Entry): Promise<Heard> {
  if (entry.kind === 'progress') {
    return { session: await quiz.progress(child, entry.session, entry.body) };
  }
  const answered = await quiz.answer(child, entry.session, entry.body);
  return { session: answered.session, answered };
}

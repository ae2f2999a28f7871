import { quiz } from '../../api/quiz';
import type { CompanionKey, QuizSession } from '../../api/types';
import { newId } from '../../util/ids';
import { readStored, writeStored } from '../../util/storage';
import type { Outbox } from './outbox';

/** One child watching one video with one companion in this tab. */
export interface Sitting {
  childId: string;
  videoId: string;
  companion: CompanionKey;
}

/**
 * Goes on with the tab's session, after a reload in mid-question too. Another tab or device has a
 * session of its own; one that has ended is followed by a new one.
 */
export async function beginSitting(sitting: Sitting, signal: AbortSignal): Promise<QuizSession> {
  const session = await begin(sitting, signal);
  if (session.next.action !== 'end') return session;
  endSitting(sitting);
  return begin(sitting, signal);
}

/** The next watching is a new session. */
export function endSitting(sitting: Sitting): void {
  writeStored(sessionStorage, keyOf(sitting), undefined);
}

/**
 * The child goes to another page. The session ends when the server has heard that, after everything
 * else; while it cannot be told, the child may come back to it.
 */
export async function leaveSitting(sitting: Sitting, outbox: Outbox): Promise<void> {
  const id = readStored(sessionStorage, keyOf(sitting));
  endSitting(sitting);
  if (typeof id !== 'string' || (await isTold(sitting.childId, id, outbox))) return;
  if (readStored(sessionStorage, keyOf(sitting)) === undefined) {
    writeStored(sessionStorage, keyOf(sitting), id);
  }
}

async function isTold(childId: string, id: string, outbox: Outbox): Promise<boolean> {
  if (!(await outbox.flush())) return false;
  return quiz.progress(childId, id, { end: 'left' }).then(
    () => true,
    () => false,
  );
}

function begin(sitting: Sitting, signal: AbortSignal): Promise<QuizSession> {
  const known = readStored(sessionStorage, keyOf(sitting));
  const id = typeof known === 'string' ? known : newId();
  writeStored(sessionStorage, keyOf(sitting), id);
  const { childId, videoId, companion } = sitting;
  return quiz.begin(childId, id, { video_id: videoId, companion }, signal);
}

const keyOf = ({ childId, videoId, companion }: Sitting) =>
  `piggyback.sitting.${childId}.${videoId}.${companion}`;

import { quiz } from '../../api/quiz';
import type { CompanionKey, QuizSession } from '../../api/types';
import { newId } from '../../util/ids';
import { readStored, writeStored } from '../../util/storage';

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

function begin(sitting: Sitting, signal: AbortSignal): Promise<QuizSession> {
  const known = readStored(sessionStorage, keyOf(sitting));
  const id = typeof known === 'string' ? known : newId();
  writeStored(sessionStorage, keyOf(sitting), id);
  const { childId, videoId, companion } = sitting;
  return quiz.begin(childId, id, { video_id: videoId, companion }, signal);
}

const keyOf = ({ childId, videoId, companion }: Sitting) =>
  `piggyback.sitting.${childId}.${videoId}.${companion}`;

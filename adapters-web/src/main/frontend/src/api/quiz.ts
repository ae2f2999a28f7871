import { call } from './call';
import type { Answered, CompanionKey, Progress, QuizSession, SessionAnswer } from './types';

const session = '/api/learners/children/{child_id}/sessions/{session_id}';

/** A server that does not answer within this is as one that is away. */
const PATIENCE_MS = 8_000;

/** A child's sessions with a video, which the server leads. */
export const quiz = {
  /** Begins a session, or goes on with the one of this id. */
  begin: (
    child_id: string,
    session_id: string,
    body: { video_id: string; companion: CompanionKey },
    signal?: AbortSignal,
  ): Promise<QuizSession> => call('put', session, { path: { child_id, session_id }, body, signal }),
  session: (child_id: string, session_id: string): Promise<QuizSession> =>
    call('get', session, { path: { child_id, session_id }, signal: patience() }),
  /** Outlives the page, as does `answer`. */
  progress: (child_id: string, session_id: string, body: Progress): Promise<QuizSession> =>
    call('post', `${session}/progress`, {
      path: { child_id, session_id },
      body,
      keepalive: true,
      signal: patience(),
    }),
  answer: (child_id: string, session_id: string, body: SessionAnswer): Promise<Answered> =>
    call('post', `${session}/answers`, {
      path: { child_id, session_id },
      body,
      keepalive: true,
      signal: patience(),
    }),
};

const patience = () => AbortSignal.timeout(PATIENCE_MS);

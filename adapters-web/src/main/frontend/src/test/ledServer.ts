import type { Answered, InteractionMode, PlannedQuestion, QuizSession } from '../api/types';
import type { Progress, SessionAnswer } from '../api/types';
import { aChild } from './data';
import { fakeServer, type FakeServer } from './server';

interface Led {
  id: string;
  companion: string;
  position: number;
  furthest: number;
  pauses: number;
  asked: string | undefined;
  questions: PlannedQuestion[];
  answers: Map<string, Omit<Answered, 'session'>>;
  ended: boolean;
}

export interface LedServer extends FakeServer {
  sessions: Map<string, Led>;
  /** Nothing of a session is reached any more, or with this status answered. */
  away: (how: 'network' | 500 | 401 | undefined) => void;
}

const sessions = '/api/learners/children/000001/sessions/';

/** A server that leads a child's sessions as the real one does, as far as pages can tell. */
export function ledServer(mode: InteractionMode, plan: PlannedQuestion[]): LedServer {
  const child = aChild({ interaction_mode: mode });
  const known = new Map<string, Led>();
  let trouble: 'network' | 500 | 401 | undefined;
  const server = fakeServer({
    'GET /api/learners/children/000001/videos': () => ({
      body: {
        success: true,
        child,
        videos: [{ video_id: 'v', title: 'Fox', local_path: '/v.mp4' }],
      },
    }),
    'GET /api/config': () => ({ body: { success: true, skip_prevention: true } }),
  });
  server.otherwise(({ url, body }, method) => {
    const [id = '', action = ''] = url.pathname.slice(sessions.length).split('/');
    if (!url.pathname.startsWith(sessions)) return { status: 404, body: {} };
    if (trouble === 'network') return new TypeError('offline');
    if (trouble) return { status: trouble, body: { success: false } };
    if (method === 'PUT' && !known.has(id)) {
      known.set(id, begun(id, body as { companion: string }, mode === 'passive' ? [] : plan));
    }
    const led = known.get(id);
    if (!led) return { status: 404, body: { success: false } };
    if (action === 'answers') return answer(led, mode, body as SessionAnswer);
    if (action === 'progress') follow(led, mode, body as Progress);
    return { body: asSession(led, mode) };
  });
  return { ...server, sessions: known, away: (how) => (trouble = how) };
}

function begun(id: string, { companion }: { companion: string }, plan: PlannedQuestion[]): Led {
  const questions = plan.map((question) => ({ ...question }));
  const answers = new Map<string, Omit<Answered, 'session'>>();
  const start = { position: 0, furthest: 0, pauses: 0, asked: undefined, ended: false };
  return { id, companion, ...start, questions, answers };
}

function follow(led: Led, mode: InteractionMode, body: Progress): void {
  for (const { from, to } of led.asked ? [] : (body.played ?? [])) {
    const due = led.questions.find((q) => !q.settled && q.ask_at > from && q.ask_at <= to);
    led.position = due ? due.ask_at : to;
    led.furthest = Math.max(led.furthest, led.position);
    led.asked = due?.id;
    if (due) break;
  }
  const waits = led.questions.find((question) => question.id === led.asked);
  if (body.skipped && waits && mode !== 'strict') {
    waits.settled = true;
    led.asked = undefined;
  }
  if (body.show_again && waits) {
    led.position = waits.begins;
    led.asked = undefined;
  }
  if (body.moved_to != null && !led.asked) led.position = Math.min(body.moved_to, led.furthest);
  led.pauses = Math.max(led.pauses, body.pauses ?? 0);
  if (body.end === 'video' && !led.asked) {
    led.asked = led.questions.find((q) => !q.settled && q.ask_at > led.position)?.id;
    led.ended = !led.asked;
  }
  if (body.end === 'left') led.ended = true;
}

function answer(led: Led, mode: InteractionMode, { key, question_id, answer }: SessionAnswer) {
  const question = led.questions.find((one) => one.id === question_id);
  if (!led.answers.has(key)) {
    if (!question || led.asked !== question_id) return { status: 409, body: { success: false } };
    const status = answer === 'the fox' ? 'correct' : answer === 'a wolf' ? 'almost' : 'wrong';
    led.asked = undefined;
    question.right = status === 'correct';
    question.settled = question.right || mode !== 'strict';
    if (!question.settled) led.position = question.begins;
    const reveal = question.settled && !question.right ? 'a fox' : null;
    const graded = { similarity: 1, confidence: 1, method: 'lexical', reason: '' };
    led.answers.set(key, { success: true, status, retry: false, reveal, ...graded });
  }
  return { body: { ...led.answers.get(key), session: asSession(led, mode) } };
}

function asSession(led: Led, mode: InteractionMode): QuizSession {
  const { asked, questions, position } = led;
  const id = asked ?? questions.find((q) => !q.settled && q.ask_at > position)?.id;
  const action = led.ended ? 'end' : asked ? 'ask' : 'watch';
  return {
    success: true,
    session_id: led.id,
    video_id: 'v',
    companion: led.companion,
    interaction_mode: mode,
    watched_seconds: led.furthest,
    furthest: led.furthest,
    manual_pauses: led.pauses,
    next: {
      action,
      position,
      question: questions.find((one) => one.id === id) ?? null,
      may_skip: asked !== undefined && mode !== 'strict',
    },
    questions: questions.map((question) => ({ ...question })),
  };
}

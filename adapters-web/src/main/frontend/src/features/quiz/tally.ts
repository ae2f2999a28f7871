import type { Grade, GradeStatus, Reply } from '../../api/types';
import type { Ask } from './timeline';

/** Everything a child answered in one attempt. The first reply to a question is the one that counts. */
export interface Tally {
  first: Record<string, GradeStatus>;
  /** Questions that were right in the end. */
  right: string[];
  details: Reply[];
}

export const emptyTally: Tally = { first: {}, right: [], details: [] };

export function recordReply(
  tally: Tally,
  ask: Ask,
  reply: string,
  grade: Grade,
  timestamp: string,
): Tally {
  const again = ask.key in tally.first;
  const detail: Reply = {
    question: ask.question.question,
    expectedAnswer: ask.question.answer,
    userAnswer: reply,
    status: again ? 'retry' : grade.status,
    similarity: grade.similarity,
    question_type: ask.question.question_type,
    timestamp,
  };
  const nowRight = grade.status === 'correct' && !tally.right.includes(ask.key);
  return {
    first: again ? tally.first : { ...tally.first, [ask.key]: grade.status },
    right: nowRight ? [...tally.right, ask.key] : tally.right,
    details: [...tally.details, detail],
  };
}

export interface Score {
  total: number;
  correct: number;
  wrong: number;
  percentage: number;
  total_retries: number;
  avg_retries_per_question: number;
}

export function scoreOf(tally: Tally): Score {
  const replies = Object.values(tally.first);
  const total = replies.length;
  const correct = replies.filter((status) => status === 'correct').length;
  const retries = tally.details.filter((detail) => detail.status === 'retry').length;
  return {
    total,
    correct,
    wrong: total - correct,
    percentage: total === 0 ? 0 : Math.round((correct / total) * 100),
    total_retries: retries,
    avg_retries_per_question: total === 0 ? 0 : Math.round((retries / total) * 100) / 100,
  };
}

import { call } from './call';
import { ApiError } from './client';
import type { AskedQuestion, CompanionKey, SaveScore } from './types';

export const quiz = {
  /** What is asked in a video; empty when no adult has approved questions yet. */
  questions: async (
    video_id: string,
    companion: CompanionKey,
    signal?: AbortSignal,
  ): Promise<AskedQuestion[]> => {
    try {
      const answer = await call('get', '/api/final-questions/{video_id}', {
        path: { video_id },
        query: { companion },
        signal,
      });
      return answer.segments;
    } catch (problem) {
      if (problem instanceof ApiError && problem.status === 200) return [];
      throw problem;
    }
  },
  check: (body: {
    expected: string;
    user: string;
    question: string;
    accepted_answers: string[];
    rejected_answers: string[];
  }) => call('post', '/api/check_answer', { body }),
  /** Outlives the page where browsers allow it: up to 64 kB. */
  save: (save: SaveScore) =>
    call('post', '/api/save-quiz-score', {
      body: save,
      keepalive: JSON.stringify(save).length < 60_000,
    }),
};

import { ApiError, request } from './client';
import type { CompanionKey, Grade, KidQuestion, ScoreSave } from './types';

export const quiz = {
  /** What is asked in a video; empty when no adult has approved questions yet. */
  questions: async (videoId: string, companion: CompanionKey, signal?: AbortSignal) => {
    try {
      const answer = await request<{ segments: KidQuestion[] }>(
        'GET',
        `/api/final-questions/${encodeURIComponent(videoId)}`,
        { query: { companion }, signal },
      );
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
    accepted_answers?: string[];
  }) => request<Grade>('POST', '/api/check_answer', { body }),
  /** Outlives the page where browsers allow it: up to 64 kB. */
  save: (save: ScoreSave) =>
    request<unknown>('POST', '/api/save-quiz-score', {
      body: save,
      keepalive: JSON.stringify(save).length < 60_000,
    }),
};

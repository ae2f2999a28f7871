import { call } from './call';
import { ApiError } from './client';

/** Under which routes one is served. */
export type Keeper = 'admin' | 'expert';

/** How much a child has done. */
export interface Doings {
  attempts: number;
  answers: number;
}

export const privacy = {
  /** Where a browser downloads all that is kept about a child. */
  exportAddress: (keeper: Keeper, child_id: string) =>
    `/api/${keeper}/children/${encodeURIComponent(child_id)}/export`,

  erase: (keeper: Keeper, child_id: string) =>
    keeper === 'admin'
      ? call('delete', '/api/admin/children/{child_id}', { path: { child_id } })
      : call('delete', '/api/expert/children/{child_id}', { path: { child_id } }),

  doings: async (child_id: string, signal?: AbortSignal): Promise<Doings> => {
    try {
      const scores = await call('get', '/api/get-quiz-scores/{child_id}', {
        path: { child_id },
        signal,
      });
      const answers = scores.attempts.map((attempt) => attempt.details.length);
      return { attempts: scores.total_attempts, answers: answers.reduce((a, b) => a + b, 0) };
    } catch (problem) {
      // So the server says that there are none yet.
      if (problem instanceof ApiError && problem.status === 200) return { attempts: 0, answers: 0 };
      throw problem;
    }
  },
};

import { call } from './call';
import type { Report } from './types';

export const report = {
  forAdmin: (child_id: string, signal?: AbortSignal) =>
    call('get', '/api/reports/child/{child_id}', { path: { child_id }, signal }).then(
      (answer) => answer.report,
    ),
  /** Expert or parent: of one of their own children. */
  forAdult: (child_id: string, signal?: AbortSignal): Promise<Report> =>
    call('get', '/api/learners/children/{child_id}/report', { path: { child_id }, signal }),
};

import { call } from './call';
import type { AnswersPage, Insights, MarkStatus, Report, Stars } from './types';

/** Which practice counts; empty for all of it. */
export interface InsightFilter {
  video_id: string;
  mode: string;
  weeks: number;
}

export const report = {
  forAdmin: (child_id: string, signal?: AbortSignal) =>
    call('get', '/api/reports/child/{child_id}', { path: { child_id }, signal }).then(
      (answer) => answer.report,
    ),
  /** Expert or parent: of one of their own children. */
  forAdult: (child_id: string, signal?: AbortSignal): Promise<Report> =>
    call('get', '/api/learners/children/{child_id}/report', { path: { child_id }, signal }),
  /** What the child itself is told. */
  stars: (child_id: string, signal?: AbortSignal): Promise<Stars> =>
    call('get', '/api/learners/children/{child_id}/stars', { path: { child_id }, signal }),
  insights: (child_id: string, filter: InsightFilter, signal?: AbortSignal): Promise<Insights> =>
    call('get', '/api/learners/children/{child_id}/insights', {
      path: { child_id },
      query: filter,
      signal,
    }),
  /** Where the same is as a table for a spreadsheet. */
  insightsFile: (child_id: string, { video_id, mode, weeks }: InsightFilter): string =>
    `/api/learners/children/${encodeURIComponent(child_id)}/insights/csv?` +
    new URLSearchParams({ video_id, mode, weeks: String(weeks) }).toString(),
  /** What the child answered, newest first, some attempts to a page. */
  answers: (
    child_id: string,
    filter: Pick<InsightFilter, 'video_id' | 'mode'>,
    page: number,
    signal?: AbortSignal,
  ): Promise<AnswersPage> =>
    call('get', '/api/learners/children/{child_id}/attempts', {
      path: { child_id },
      query: { video_id: filter.video_id, mode: filter.mode, page },
      signal,
    }),
  mark: (child_id: string, session_id: string, place: number, status: MarkStatus) =>
    call('put', '/api/learners/children/{child_id}/attempts/{session_id}/replies/{place}/mark', {
      path: { child_id, session_id, place },
      body: { status },
    }).then((answer) => answer.attempt),
};

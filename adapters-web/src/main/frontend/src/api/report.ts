import { request } from './client';
import type { Report } from './types';

export const report = {
  forAdmin: (childId: string, signal?: AbortSignal) =>
    request<{ report: Report }>('GET', `/api/reports/child/${encodeURIComponent(childId)}`, {
      signal,
    }).then((r) => r.report),
  forExpert: (childId: string, signal?: AbortSignal) =>
    request<Report>('GET', '/api/expert/report', { query: { child_id: childId }, signal }),
  forParent: (childId: string, signal?: AbortSignal) =>
    request<Report>('GET', `/api/learners/children/${encodeURIComponent(childId)}/report`, {
      signal,
    }),
};

import { call } from './call';

export const audit = {
  /** What was done by whom, newest first; `before` is the `next` of the page before. */
  page: (before: number | undefined, signal?: AbortSignal) =>
    call('get', '/api/admin/audit', {
      query: { size: 50, ...(before === undefined ? {} : { before }) },
      signal,
    }),
};

import { call } from './call';

export const system = {
  config: (signal?: AbortSignal) => call('get', '/api/config', { signal }),
  /** The programs of the machine that Piggyback uses; only the admin is told. */
  tools: (signal?: AbortSignal) =>
    call('get', '/health', { signal }).then((answer) => answer.tools),
  /** How sending statements to a store of learning records goes. */
  statements: (signal?: AbortSignal) => call('get', '/api/admin/statements', { signal }),
  retryStatements: () => call('post', '/api/admin/statements/retry', {}),
  sampleLesson: (signal?: AbortSignal) => call('get', '/api/admin/sample-lesson', { signal }),
  removeSampleLesson: () => call('delete', '/api/admin/sample-lesson', {}),
};

import { call } from './call';

export const system = {
  config: (signal?: AbortSignal) => call('get', '/api/config', { signal }),
  /** The programs of the machine that Piggyback uses; only the admin is told. */
  tools: (signal?: AbortSignal) =>
    call('get', '/health', { signal }).then((answer) => answer.tools),
  sampleLesson: (signal?: AbortSignal) => call('get', '/api/admin/sample-lesson', { signal }),
  removeSampleLesson: () => call('delete', '/api/admin/sample-lesson', {}),
};

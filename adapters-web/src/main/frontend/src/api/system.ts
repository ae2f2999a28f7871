import { call } from './call';
import { request } from './client';

/** A program of the machine that Piggyback uses; `/health` is not part of the OpenAPI document. */
export interface Tool {
  name: string;
  available: boolean;
  version?: string | null;
  message?: string | null;
}

export const system = {
  config: (signal?: AbortSignal) => call('get', '/api/config', { signal }),
  tools: (signal?: AbortSignal) =>
    request<{ tools?: Tool[] }>('GET', '/health', { signal }).then((answer) => answer.tools ?? []),
  sampleLesson: (signal?: AbortSignal) => call('get', '/api/admin/sample-lesson', { signal }),
  removeSampleLesson: () => call('delete', '/api/admin/sample-lesson', {}),
};

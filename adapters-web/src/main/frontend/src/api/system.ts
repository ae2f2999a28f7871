import { request } from './client';
import type { AppConfig, SampleLesson, ToolInfo } from './types';

export const system = {
  config: (signal?: AbortSignal) => request<AppConfig>('GET', '/api/config', { signal }),
  tools: (signal?: AbortSignal) =>
    request<{ tools?: ToolInfo[] }>('GET', '/health', { signal }).then((r) => r.tools ?? []),
  sampleLesson: (signal?: AbortSignal) =>
    request<SampleLesson>('GET', '/api/admin/sample-lesson', { signal }),
  removeSampleLesson: () => request<unknown>('DELETE', '/api/admin/sample-lesson'),
};

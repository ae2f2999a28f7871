import type { components } from './__generated__/schema';
import { request } from './client';

export type ImportAnswer = components['schemas']['ImportResponse'];

const of = (videoId: string) => `/api/expert/video/${encodeURIComponent(videoId)}`;

export const exchange = {
  /** Where a browser downloads a lesson in a format. */
  exportAddress: (videoId: string, format: string) => `${of(videoId)}/export/${format}`,
  /** Adds a file's questions as drafts; a task without a time is asked at that second. */
  importFile: (videoId: string, file: File, at: number) =>
    request<ImportAnswer>('POST', `${of(videoId)}/import`, { file, query: { at } }),
};

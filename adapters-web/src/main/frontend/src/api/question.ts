import { ApiError, request } from './client';
import type { FinalQuestions, FinalSegment, GeneratedSegment } from './types';

const id = encodeURIComponent;

export const question = {
  submit: (video_id: string, questions: GeneratedSegment[]) =>
    request<{ file_url: string; message: string }>('POST', '/api/submit-questions', {
      body: { video_id, questions },
    }),
  /** The questions as generated and submitted; nothing when none were. */
  submitted: (videoId: string, signal?: AbortSignal) =>
    orNothing(
      request<{ segments: GeneratedSegment[] }>(
        'GET',
        `/downloads/${id(videoId)}/questions/${id(videoId)}.json`,
        { signal },
      ),
    ),
  /** The questions as an adult finalised them; nothing before the first time. */
  finalQuestions: (videoId: string, signal?: AbortSignal) =>
    orNothing(
      request<FinalQuestions>('GET', `/api/expert/video/${id(videoId)}/final-questions`, {
        signal,
      }),
    ),
  finalise: (videoId: string, version: number | undefined, segments: FinalSegment[]) =>
    request<{ message: string; version?: number }>('POST', '/api/save-final-questions', {
      body: { videoId, ...(version === undefined ? {} : { version }), data: { segments } },
    }),
};

async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (problem) {
    if (problem instanceof ApiError && problem.status === 404) return undefined;
    throw problem;
  }
}

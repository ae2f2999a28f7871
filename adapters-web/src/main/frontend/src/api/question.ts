import { call } from './call';
import { ApiError, request } from './client';
import type { components } from './__generated__/schema';
import type { FinalSegment, SaveCompanionVariants, SegmentDraft } from './types';

export const question = {
  /** Hands on what a run has written. */
  submit: (video_id: string, run_id: string) =>
    call('post', '/api/submit-questions', { body: { video_id, run_id } }),
  costs: (signal?: AbortSignal) => call('get', '/api/admin/model-costs', { signal }),
  /** The questions as generated and submitted; nothing when none were. */
  submitted: (videoId: string, signal?: AbortSignal) =>
    orNothing(request<{ segments: SegmentDraft[] }>('GET', submittedFile(videoId), { signal })),
  /** The questions as an adult approved them; nothing before the first time. */
  finalQuestions: (video_id: string, signal?: AbortSignal) =>
    orNothing(
      call('get', '/api/expert/video/{video_id}/final-questions', { path: { video_id }, signal }),
    ),
  /** Another question in place of one; the server keeps nothing. */
  regenerate: (
    video_id: string,
    body: components['schemas']['RegenerateQuestionRequest'],
    signal?: AbortSignal,
  ) =>
    call('post', '/api/expert/video/{video_id}/regenerate-question', {
      path: { video_id },
      body,
      signal,
    }),
  /** What children's answers say about the questions. */
  statistics: (video_id: string, signal?: AbortSignal) =>
    call('get', '/api/expert/video/{video_id}/question-statistics', {
      path: { video_id },
      signal,
    }),
  versions: (video_id: string, signal?: AbortSignal) =>
    call('get', '/api/expert/video/{video_id}/versions', { path: { video_id }, signal }),
  version: (video_id: string, version: number) =>
    call('get', '/api/expert/video/{video_id}/versions/{version}', { path: { video_id, version } }),
  /** Makes a new version of an earlier one; `basedOn` is the newest that the person has seen. */
  restore: (video_id: string, version: number, basedOn: number) =>
    request<components['schemas']['FinalisedResponse']>(
      'POST',
      `/api/expert/video/${encodeURIComponent(video_id)}/versions/${version}/restore`,
      { body: { version: basedOn } },
    ),
  variants: (video_id: string, signal?: AbortSignal) =>
    call('get', '/api/expert/video/{video_id}/persona-variants', { path: { video_id }, signal }),
  /** Keeps wordings and winners of the companions, and has others written. */
  saveVariants: (video_id: string, body: SaveCompanionVariants, signal?: AbortSignal) =>
    call('post', '/api/expert/video/{video_id}/persona-variants', {
      path: { video_id },
      body,
      signal,
      anonymous: true,
    }),
  finalise: (videoId: string, version: number, segments: FinalSegment[]) =>
    call('post', '/api/save-final-questions', {
      // The page keeps what was typed, so it stays when the session has ended.
      anonymous: true,
      body: {
        videoId,
        version,
        data: { segments: segments as components['schemas']['FinalSegment'][] },
      },
    }),
};

/** The address of the submitted questions as a JSON file. */
export function submittedFile(videoId: string): string {
  const id = encodeURIComponent(videoId);
  return `/downloads/${id}/questions/${id}.json`;
}

async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (problem) {
    if (problem instanceof ApiError && problem.status === 404) return undefined;
    throw problem;
  }
}

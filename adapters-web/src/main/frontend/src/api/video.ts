import { call } from './call';

export const video = {
  adminVideos: (signal?: AbortSignal) =>
    call('get', '/api/admin/videos', { query: { include_without_frames: true }, signal }).then(
      (answer) => answer.videos,
    ),
  /** Every video, and what they take together. */
  library: (signal?: AbortSignal) =>
    call('get', '/api/admin/videos', { query: { include_without_frames: true }, signal }),
  label: (
    video_id: string,
    labels: { title: string; licence: string; source_note: string; version: number },
  ) => call('put', '/api/admin/videos/{video_id}', { path: { video_id }, body: labels }),
  remove: (video_id: string) =>
    call('delete', '/api/admin/videos/{video_id}', { path: { video_id } }),
  startIngestion: (url: string) => call('post', '/api/admin/ingestions', { body: { url } }),
  ingestions: (signal?: AbortSignal) =>
    call('get', '/api/admin/ingestions', { signal }).then((answer) => answer.ingestions),
  ingestion: (ingestion_id: string, signal?: AbortSignal) =>
    call('get', '/api/admin/ingestions/{ingestion_id}', { path: { ingestion_id }, signal }),
  cancelIngestion: (ingestion_id: string) =>
    call('delete', '/api/admin/ingestions/{ingestion_id}', { path: { ingestion_id } }),
  retryIngestion: (ingestion_id: string) =>
    call('post', '/api/admin/ingestions/{ingestion_id}/retry', { path: { ingestion_id } }),
  extractFrames: (video_id: string) =>
    call('post', '/api/frames/{video_id}', { path: { video_id } }),
  assignments: (signal?: AbortSignal) =>
    call('get', '/api/admin/videos/assignments', { signal }).then((answer) => answer.assignments),
  assign: (video_id: string, expert_id: string, op: 'add' | 'remove') =>
    call('post', '/api/admin/videos/assignments', { body: { video_id, expert_id, op } }),
  /** The videos assigned to the expert who is logged in. */
  expertVideos: (signal?: AbortSignal) =>
    call('get', '/api/expert/videos', { signal }).then((answer) => answer.videos),
  /** The videos that no expert has yet. */
  availableVideos: (signal?: AbortSignal) =>
    call('get', '/api/expert/videos/available', { signal }).then((answer) => answer.videos),
  claim: (video_id: string) =>
    call('post', '/api/expert/videos/{video_id}/claim', { path: { video_id } }),
  unclaim: (video_id: string) =>
    call('delete', '/api/expert/videos/{video_id}/unclaim', { path: { video_id } }),
  /** Every video, as reviewers see it; for the admin. */
  reviewVideos: (signal?: AbortSignal) =>
    call('get', '/api/videos-list', { signal }).then((answer) => answer.videos),
  videosOfChild: (child_id: string, signal?: AbortSignal) =>
    call('get', '/api/learners/children/{child_id}/videos', { path: { child_id }, signal }),
  /** Where in the videos that the caller may review these words are said. */
  searchTranscripts: (q: string, signal?: AbortSignal) =>
    call('get', '/api/transcripts/search', { query: { q }, signal }),
};

import { request } from './client';
import type { AdminVideo, Child, ExpertVideo, Ingestion, KidVideo, VideoAssignment } from './types';

const id = encodeURIComponent;

export const video = {
  adminVideos: (signal?: AbortSignal) =>
    request<{ videos: AdminVideo[] }>('GET', '/api/admin/videos', {
      query: { include_without_frames: true },
      signal,
    }).then((r) => r.videos),
  startIngestion: (url: string) =>
    request<Ingestion>('POST', '/api/admin/ingestions', { body: { url } }),
  ingestion: (ingestionId: string, signal?: AbortSignal) =>
    request<Ingestion>('GET', `/api/admin/ingestions/${id(ingestionId)}`, { signal }),
  cancelIngestion: (ingestionId: string) =>
    request<unknown>('DELETE', `/api/admin/ingestions/${id(ingestionId)}`),
  extractFrames: (videoId: string) =>
    request<{ count: number; message: string }>('POST', `/api/frames/${id(videoId)}`),
  assignments: (signal?: AbortSignal) =>
    request<{ assignments: VideoAssignment[] }>('GET', '/api/admin/videos/assignments', {
      signal,
    }).then((r) => r.assignments),
  assign: (video_id: string, expert_id: string, op: 'add' | 'remove') =>
    request<unknown>('POST', '/api/admin/videos/assignments', {
      body: { video_id, expert_id, op },
    }),
  expertVideos: (signal?: AbortSignal) =>
    request<{ videos: ExpertVideo[] }>('GET', '/api/expert/videos', { signal }).then(
      (r) => r.videos,
    ),
  allVideos: (signal?: AbortSignal) =>
    request<{ videos: ExpertVideo[] }>('GET', '/api/videos-list', { signal }).then((r) => r.videos),
  videosOfChild: (childId: string, signal?: AbortSignal) =>
    request<{ child: Child; videos: KidVideo[]; message?: string }>(
      'GET',
      `/api/learners/children/${id(childId)}/videos`,
      { signal },
    ),
};

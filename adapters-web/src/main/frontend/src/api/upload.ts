import { call } from './call';
import { ApiError, request } from './client';
import type { Ingestion, Upload } from './types';

export interface UploadLabels {
  title: string;
  licence: string;
  source_note: string;
}

/** What is sent in one request: what is lost at most when the connection breaks. */
const PIECE = 16 * 1024 * 1024;

export const upload = {
  open: (signal?: AbortSignal) => call('get', '/api/admin/uploads', { signal }),
  get: (upload_id: string, signal?: AbortSignal) =>
    call('get', '/api/admin/uploads/{upload_id}', { path: { upload_id }, signal }),
  begin: (file: File, labels: UploadLabels) =>
    call('post', '/api/admin/uploads', {
      body: { file_name: file.name, size: file.size, ...labels },
    }),
  discard: (upload_id: string) =>
    call('delete', '/api/admin/uploads/{upload_id}', { path: { upload_id } }),
  ingest: (upload_id: string) =>
    request<Ingestion>('POST', `/api/admin/uploads/${encodeURIComponent(upload_id)}/ingestion`),
  subtitles: async (id: string, file: File) =>
    put(`/api/admin/uploads/${encodeURIComponent(id)}/subtitles`, file, 'text/plain'),
  /** Sends one piece from this offset on; answers how much has come in all. */
  piece: (
    id: string,
    file: Blob,
    offset: number,
    signal: AbortSignal,
    onSent: (bytes: number) => void,
  ): Promise<Upload> =>
    put(
      `/api/admin/uploads/${encodeURIComponent(id)}/content?offset=${offset}`,
      file.slice(offset, offset + PIECE),
      'application/octet-stream',
      signal,
      (sent) => onSent(offset + sent),
    ),
};

/** `fetch` does not tell how much of a body was sent. */
function put(
  path: string,
  body: Blob,
  type: string,
  signal?: AbortSignal,
  onSent?: (bytes: number) => void,
): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('PUT', path);
    sending.responseType = 'json';
    sending.setRequestHeader('Accept', 'application/json');
    sending.setRequestHeader('Content-Type', type);
    sending.upload.onprogress = (event) => onSent?.(event.loaded);
    sending.onload = () => {
      const answer = sending.response as (Upload & { error?: string; message?: string }) | null;
      if (sending.status === 200 && answer) resolve(answer);
      else
        reject(
          new ApiError(
            answer?.message ?? 'The server did not take this.',
            sending.status,
            answer?.error ?? `http_${sending.status}`,
          ),
        );
    };
    sending.onerror = () => reject(new ApiError('The connection broke.', 0, 'network'));
    sending.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
    signal?.addEventListener('abort', () => sending.abort());
    sending.send(body);
  });
}

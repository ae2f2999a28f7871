import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '../../api/client';
import type { Upload } from '../../api/types';
import { upload as uploads, type UploadLabels } from '../../api/upload';

const LONGEST_WAIT_MS = 30_000;

export interface Sending {
  upload: Upload;
  sent: number;
  /** Bytes a second since this page began to send. */
  speed: number;
  /** The connection is gone; it goes on by itself. */
  waiting: boolean;
}

/** Sends a file piece by piece, and goes on by itself when the connection breaks. */
export function useUpload(onIngested: () => void) {
  const [sending, setSending] = useState<Sending>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const send = async (begun: Upload, file: File) => {
    const controller = new AbortController();
    abort.current = controller;
    const from = begun.received;
    const start = performance.now();
    let now = begun;
    let wait = 1000;
    const show = (sent: number, waiting: boolean) => {
      const seconds = (performance.now() - start) / 1000;
      const speed = seconds > 0.5 ? Math.max(0, sent - from) / seconds : 0;
      setSending({ upload: now, sent, speed, waiting });
    };
    show(from, false);
    while (now.received < now.size) {
      try {
        now = await uploads.piece(now.id, file, now.received, controller.signal, (sent) =>
          show(sent, false),
        );
        wait = 1000;
      } catch (problem) {
        if (!mayPass(problem)) throw problem;
        show(now.received, true);
        await pause(wait, controller.signal);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        now = await uploads.get(now.id, controller.signal).catch((lost: unknown) => {
          if (!mayPass(lost)) throw lost;
          return now;
        });
      }
    }
    show(now.size, false);
    await uploads.ingest(now.id);
    onIngested();
  };

  const run = async (work: () => Promise<void>) => {
    setError(undefined);
    setBusy(true);
    try {
      await work();
      return true;
    } catch (problem) {
      if (!(problem instanceof DOMException && problem.name === 'AbortError')) setError(problem);
      return false;
    } finally {
      setSending(undefined);
      setBusy(false);
    }
  };

  return {
    sending,
    error,
    busy,
    start: (file: File, labels: UploadLabels, subtitles?: File) =>
      run(async () => {
        const begun = await uploads.begin(file, labels);
        try {
          if (subtitles) await uploads.subtitles(begun.id, subtitles);
        } catch (problem) {
          await uploads.discard(begun.id);
          throw problem;
        }
        await send(begun, file);
      }),
    resume: (open: Upload, file: File) => run(() => send(open, file)),
    stop: useCallback(() => abort.current?.abort(), []),
  };
}

function mayPass(problem: unknown): boolean {
  const again = ['wrong_offset', 'upload_busy', 'connection_lost'];
  if (!(problem instanceof ApiError) || problem.code === 'disk_full') return false;
  return problem.retryable || again.includes(problem.code);
}

function pause(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, millis);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('Stopped', 'AbortError'));
    });
  });
}

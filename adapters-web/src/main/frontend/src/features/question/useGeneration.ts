import { useCallback, useEffect, useReducer, useRef } from 'react';
import {
  openGeneration,
  type GenerationLink,
  type GenerationRequest,
} from '../../api/generationSocket';
import type { SegmentDraft } from '../../api/types';
import { readStored, writeStored } from '../../util/storage';

const MAX_RECONNECTS = 8;

export interface GenerationState {
  phase: 'idle' | 'running' | 'reconnecting' | 'done' | 'failed';
  status: string;
  segments: SegmentDraft[];
}

type Event =
  | { type: 'start' }
  | { type: 'status'; message: string }
  | { type: 'segment'; segment: SegmentDraft }
  | { type: 'done' }
  | { type: 'failed'; message: string }
  | { type: 'lost' };

const idle: GenerationState = { phase: 'idle', status: '', segments: [] };

export function generationReducer(state: GenerationState, event: Event): GenerationState {
  switch (event.type) {
    case 'start':
      return { phase: 'running', status: 'Starting…', segments: [] };
    case 'status':
      return { ...state, phase: 'running', status: event.message };
    case 'segment':
      return { ...state, phase: 'running', segments: merge(state.segments, event.segment) };
    case 'done':
      return { ...state, phase: 'done', status: '' };
    case 'failed':
      return { ...state, phase: 'failed', status: event.message };
    case 'lost':
      return { ...state, phase: 'reconnecting', status: 'The connection broke. Trying again…' };
  }
}

/** A segment that is sent again, after a new connection, replaces what was there. */
function merge(segments: SegmentDraft[], segment: SegmentDraft): SegmentDraft[] {
  return [
    ...segments.filter((one) => one.start !== segment.start || one.end !== segment.end),
    segment,
  ].sort((a, b) => a.start - b.start);
}

const runKey = (videoId: string) => `piggyback.run.${videoId}`;

/**
 * Follows the writing of questions for one video, over as many connections as it takes. A run that
 * was not yet saved is found again after a reload.
 */
export function useGeneration(videoId: string) {
  const [state, dispatch] = useReducer(generationReducer, idle);
  const link = useRef<GenerationLink>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    link.current?.close();
  }, []);

  const follow = useCallback(
    (request: GenerationRequest | { run_id: string }) => {
      stop();
      dispatch({ type: 'start' });
      let next = request;
      let losses = 0;
      const connect = () => {
        link.current = openGeneration(videoId, next, {
          onStatus: (message, runId) => {
            next = { run_id: runId };
            writeStored(sessionStorage, runKey(videoId), runId);
            dispatch({ type: 'status', message });
          },
          onSegment: (segment) => {
            losses = 0;
            dispatch({ type: 'segment', segment });
          },
          onDone: () => dispatch({ type: 'done' }),
          onError: (message) => {
            writeStored(sessionStorage, runKey(videoId), undefined);
            dispatch({ type: 'failed', message });
          },
          onLost: () => {
            losses += 1;
            if (losses > MAX_RECONNECTS) {
              const message = 'The connection could not be made. Please start again.';
              dispatch({ type: 'failed', message });
              return;
            }
            dispatch({ type: 'lost' });
            timer.current = setTimeout(connect, Math.min(5000, 500 * losses));
          },
        });
      };
      connect();
    },
    [videoId, stop],
  );

  useEffect(() => {
    const run = readStored(sessionStorage, runKey(videoId)) as string | undefined;
    if (run) follow({ run_id: run });
    return stop;
  }, [videoId, follow, stop]);

  const cancel = () => link.current?.cancel();
  /** The run was saved: nothing to find again. */
  const forget = () => writeStored(sessionStorage, runKey(videoId), undefined);
  return { ...state, start: follow, cancel, forget };
}

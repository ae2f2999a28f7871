import { useCallback, useEffect, useReducer, useRef } from 'react';
import { openGeneration, type GenerationRequest } from '../../api/generationSocket';
import type { SegmentDraft } from '../../api/types';

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

/** Follows the writing of questions for one video, over as many connections as it takes. */
export function useGeneration(videoId: string) {
  const [state, dispatch] = useReducer(generationReducer, idle);
  const stop = useRef<() => void>(() => undefined);

  const start = useCallback(
    (request: GenerationRequest) => {
      stop.current();
      dispatch({ type: 'start' });
      let close: () => void = () => undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let losses = 0;
      const connect = () => {
        close = openGeneration(videoId, request, {
          onStatus: (message) => dispatch({ type: 'status', message }),
          onSegment: (segment) => {
            losses = 0;
            dispatch({ type: 'segment', segment });
          },
          onDone: () => dispatch({ type: 'done' }),
          onError: (message) => dispatch({ type: 'failed', message }),
          onLost: () => {
            losses += 1;
            if (losses > MAX_RECONNECTS) {
              const message = 'The connection could not be made. Please start again.';
              dispatch({ type: 'failed', message });
              return;
            }
            dispatch({ type: 'lost' });
            timer = setTimeout(connect, Math.min(5000, 500 * losses));
          },
        });
      };
      stop.current = () => {
        clearTimeout(timer);
        close();
      };
      connect();
    },
    [videoId],
  );
  useEffect(() => () => stop.current(), []);
  return { ...state, start };
}

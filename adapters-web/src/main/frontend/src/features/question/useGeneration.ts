import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useSearchParams } from 'react-router';
import {
  openGeneration,
  type EarlierRun,
  type GenerationLink,
  type GenerationRequest,
} from '../../api/generationSocket';
import { generationReducer, idle } from './generation';

const MAX_RECONNECTS = 8;

/**
 * Follows the writing of questions for one video, over as many connections as it takes. The run's
 * id is kept in the page's address, so a run is found again after a reload or from a bookmark.
 */
export function useGeneration(videoId: string) {
  const [state, dispatch] = useReducer(generationReducer, idle);
  const [params, setParams] = useSearchParams();
  const run = params.get('run') ?? undefined;
  const link = useRef<GenerationLink>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const followed = useRef<string>(undefined);

  const keep = useCallback(
    (id: string | undefined) => {
      followed.current = id;
      setParams(id ? { run: id } : {}, { replace: true });
    },
    [setParams],
  );

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    link.current?.close();
  }, []);

  const follow = useCallback(
    (request: GenerationRequest | EarlierRun) => {
      stop();
      dispatch({ type: 'start' });
      let next = request;
      let losses = 0;
      const connect = () => {
        link.current = openGeneration(videoId, next, {
          onStatus: (message, id) => {
            next = { run_id: id };
            if (followed.current !== id) keep(id);
            dispatch({ type: 'status', message, run: id });
          },
          onStanding: (progress, cost) => dispatch({ type: 'standing', progress, cost }),
          onSegment: (segment) => {
            losses = 0;
            dispatch({ type: 'segment', segment });
          },
          onDone: () => dispatch({ type: 'done' }),
          onError: (message, code) => {
            if (code === 'run_not_found') keep(undefined);
            dispatch({ type: 'failed', message });
          },
          onLost: () => {
            losses += 1;
            if (losses > MAX_RECONNECTS) {
              const message = 'The connection could not be made. Reload the page to look again.';
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
    [videoId, stop, keep],
  );

  useEffect(() => {
    if (run && run !== followed.current) {
      followed.current = run;
      follow({ run_id: run });
    }
  }, [run, follow]);

  useEffect(
    () => () => {
      followed.current = undefined;
      stop();
    },
    [stop],
  );

  const cancel = () => link.current?.cancel();
  /** Writes the parts that have no questions, in a new run that takes over the others. */
  const retry = () => {
    if (state.run) follow({ type: 'retry', run_id: state.run });
  };
  return { state, start: follow, cancel, retry };
}

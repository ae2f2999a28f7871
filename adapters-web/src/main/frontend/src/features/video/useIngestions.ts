import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ingestion } from '../../api/types';
import { video } from '../../api/video';

const WHILE_WORKING_MS = 1000;
const WHILE_IDLE_MS = 15_000;

export function isUnderWay(one: Ingestion): boolean {
  return one.state === 'waiting' || one.state === 'running';
}

/** The newest ingestions, kept up to date. Tells when one has ended since the last look. */
export function useIngestions(onEnded: () => void) {
  const [list, setList] = useState<Ingestion[]>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  const ended = useRef(onEnded);
  const before = useRef<Set<string>>(new Set());
  useEffect(() => {
    ended.current = onEnded;
  }, [onEnded]);
  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      let wait = WHILE_IDLE_MS;
      try {
        const all = await video.ingestions(abort.signal);
        const underWay = new Set(all.filter(isUnderWay).map((one) => one.id));
        if ([...before.current].some((id) => !underWay.has(id))) ended.current();
        before.current = underWay;
        setList(all);
        setError(undefined);
        if (underWay.size > 0) wait = WHILE_WORKING_MS;
      } catch (problem) {
        if (abort.signal.aborted) return;
        setError(problem);
      }
      timer = setTimeout(() => void look(), wait);
    };
    void look();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [round]);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  return { list, error, reload };
}

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ApiError } from '../../../../api/client';
import { question } from '../../../../api/question';
import type {
  CompanionProblem,
  CompanionVariants,
  SaveCompanionVariants,
} from '../../../../api/types';
import { readStored, writeStored } from '../../../../util/storage';
import { byPlainKey, nameOf, withTyped, type Typed, type Variants } from './variants';
import type { Wordings } from './wordings';

type Body = (now: Variants) => SaveCompanionVariants;

const MOST_PROBLEMS = 200;

/**
 * The companions' wordings of a video. What is typed is kept in this browser until the server has
 * it; requests go one after another, and one that met a newer version is made anew upon that.
 */
export function useKeptWordings(who: string, videoId: string): Wordings {
  const key = `piggyback.wordings.${who}.${videoId}`;
  const [saved, setSaved] = useState<Variants>({});
  const [typed, setTyped] = useState<readonly Typed[]>(() => {
    const kept = readStored(localStorage, key);
    return Array.isArray(kept) ? (kept as Typed[]) : [];
  });
  const [problems, setProblems] = useState<readonly CompanionProblem[]>([]);
  const [error, setError] = useState<unknown>();
  const [progress, setProgress] = useState<Wordings['progress']>();
  const newest = useRef<{ version: number; segments: Variants }>({ version: 0, segments: {} });
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const writing = useRef<AbortController>(undefined);

  const learn = (answer: CompanionVariants) => {
    const segments = byPlainKey(answer.data.segments);
    newest.current = { version: answer.version, segments };
    setSaved(segments);
    const more = answer.problems ?? [];
    if (more.length > 0) setProblems((old) => [...more, ...old].slice(0, MOST_PROBLEMS));
  };
  const loaded = useEffectEvent(learn);
  useEffect(() => {
    const abort = new AbortController();
    question.variants(videoId, abort.signal).then(loaded, (problem: unknown) => {
      if (!abort.signal.aborted) setError(problem);
    });
    return () => {
      abort.abort();
      writing.current?.abort();
    };
  }, [videoId]);

  const change = (next: (before: readonly Typed[]) => readonly Typed[]) =>
    setTyped((before) => {
      const after = next(before);
      writeStored(localStorage, key, after.length > 0 ? after : undefined);
      return after;
    });

  const post = (body: Body, signal?: AbortSignal) => {
    const { version, segments } = newest.current;
    return question.saveVariants(videoId, { version, ...body(segments) }, signal);
  };
  const sendNow = async (body: Body, signal?: AbortSignal): Promise<boolean> => {
    setError(undefined);
    try {
      const answer = await post(body, signal).catch(async (problem: unknown) => {
        if (!(problem instanceof ApiError) || problem.status !== 409) throw problem;
        learn(await question.variants(videoId, signal));
        return post(body, signal);
      });
      learn(answer);
      return true;
    } catch (problem) {
      if (!signal?.aborted) setError(problem);
      return false;
    }
  };
  const send = (body: Body, signal?: AbortSignal): Promise<boolean> => {
    const work = queue.current.then(() => sendNow(body, signal));
    queue.current = work;
    return work;
  };

  const save = async (segment: string) => {
    const sent = typed.filter((one) => one.segment === segment);
    if (sent.length === 0) return;
    const body: Body = (now) => ({ segments: { [segment]: withTyped(now[segment], sent) } });
    if (await send(body)) change((before) => before.filter((one) => !sent.includes(one)));
  };
  const write = async (segments: readonly string[], replace: boolean) => {
    const abort = new AbortController();
    writing.current = abort;
    setProblems([]);
    for (const [done, segment] of segments.entries()) {
      setProgress({ done, of: segments.length });
      const fine = await send(() => ({ generate: [{ segment, replace }] }), abort.signal);
      if (!fine) break;
    }
    setProgress(undefined);
  };
  return {
    saved,
    typed,
    problems,
    error,
    progress,
    type: (one) =>
      change((before) => [...before.filter((other) => nameOf(other) !== nameOf(one)), one]),
    save: (segment) => void save(segment),
    win: (segment, companion, type) =>
      void send(() => ({ segments: { [segment]: { persona_winners: { [companion]: type } } } })),
    write: (segments, replace = false) => void write(segments, replace),
    cancel: () => writing.current?.abort(),
  };
}

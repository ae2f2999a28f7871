import { useCallback, useEffect, useEffectEvent, useReducer } from 'react';
import { question } from '../../../api/question';
import type { SegmentDraft } from '../../../api/types';
import { onOtherTab } from '../../../util/otherTabs';
import type { Change } from './actions';
import { dueIn } from './autosave';
import { draftFrom, toFinal, type Draft } from './draft';
import { forgetReview, keepReview, type Kept } from './keep';
import { canLearn } from './learn';
import { opened, studioReducer } from './studio';

interface StudioInput {
  /** Whose copy is kept in this browser. */
  who: string;
  videoId: string;
  server: Draft;
  submitted: SegmentDraft[];
  kept: Kept | undefined;
}

const KEEP_AFTER = 200;

/**
 * The expert's table. What is changed is kept in this browser and sent to the server by itself, one
 * save at a time.
 */
export function useStudio({ who, videoId, server, submitted, kept }: StudioInput) {
  const [state, dispatch] = useReducer(studioReducer, undefined, () => opened(server, kept));
  const { save, base, history, theirs } = state;
  const { present } = history;

  const keep = useEffectEvent(() => keepReview(who, videoId, base, present));
  useEffect(() => {
    const timer = setTimeout(keep, KEEP_AFTER);
    return () => clearTimeout(timer);
  }, [present, base]);

  const send = useEffectEvent(async () => {
    const sent = present;
    dispatch({ type: 'sent' });
    try {
      const { version } = await question.finalise(videoId, base.version, toFinal(sent));
      dispatch({ type: 'saved', sent, version, now: Date.now() });
      if (!canLearn(sent)) return;
      const final = await question.finalQuestions(videoId).catch(() => undefined);
      if (final?.version === version) dispatch({ type: 'learnt', sent, final });
    } catch (error) {
      dispatch({ type: 'failed', error });
    }
  });
  const typing = save.kind === 'dirty' ? present : undefined;
  useEffect(() => {
    const due = dueIn(save, Date.now());
    if (due === undefined) return undefined;
    const timer = setTimeout(() => void send(), due);
    return () => clearTimeout(timer);
  }, [save, typing]);

  const loadTheirs = useEffectEvent(async () => {
    try {
      const final = await question.finalQuestions(videoId);
      dispatch({ type: 'theirs', draft: draftFrom(final, submitted) });
    } catch (error) {
      dispatch({ type: 'failed', error });
    }
  });
  const undecided = save.kind === 'conflict' && !theirs;
  useEffect(() => {
    if (undecided) void loadTheirs();
  }, [undecided]);

  const retry = useEffectEvent(() => {
    if (save.kind === 'waiting' || save.kind === 'loggedOut') dispatch({ type: 'saveNow' });
  });
  useEffect(() => {
    const again = () => retry();
    window.addEventListener('online', again);
    const stop = onOtherTab(again);
    return () => {
      window.removeEventListener('online', again);
      stop();
    };
  }, []);

  const leave = useEffectEvent(() => {
    keep();
    if (save.kind !== 'dirty' && save.kind !== 'waiting') return;
    question.finalise(videoId, base.version, toFinal(present)).then(
      () => forgetReview(who, videoId),
      () => undefined,
    );
  });
  useEffect(() => {
    const hide = () => keep();
    window.addEventListener('pagehide', hide);
    return () => {
      window.removeEventListener('pagehide', hide);
      leave();
    };
  }, []);

  const change = useCallback(
    (one: Change) => dispatch({ type: 'change', change: one, now: Date.now() }),
    [],
  );
  /** Lays the table as the server has it now. */
  const reload = async () => {
    const draft = draftFrom(await question.finalQuestions(videoId), submitted);
    dispatch({ type: 'laid', draft, now: Date.now() });
  };
  return { state, dispatch, change, reload };
}

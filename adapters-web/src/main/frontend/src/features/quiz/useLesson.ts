import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { quiz } from '../../api/quiz';
import type { InteractionMode, AskedQuestion } from '../../api/types';
import type { Attempt } from './attempt';
import { dueAsk, isSkipping, planAsks, rewindTarget, type Ask } from './timeline';
import type { Clip } from './useClip';
import { feedbackFor, type Feedback } from './words';

export type Phase = 'watching' | 'asking' | 'checking' | 'feedback' | 'trouble' | 'ended';

interface LessonOptions {
  clip: Clip;
  attempt: Attempt;
  questions: AskedQuestion[];
  mode: InteractionMode;
  skipPrevention: boolean;
}

/** Pauses at each question, asks it, grades the reply, and goes on as the child's mode says. */
export function useLesson({ clip, attempt, questions, mode, skipPrevention }: LessonOptions) {
  const [phase, setPhase] = useState<Phase>('watching');
  const [ask, setAsk] = useState<Ask>();
  const [feedback, setFeedback] = useState<Feedback>();
  const [troubles, setTroubles] = useState(0);
  const lastTime = useRef(attempt.position);
  // Beside the state, because a media event can come before the next render.
  const held = useRef(false);
  const asks = useMemo(
    () => (mode === 'passive' ? [] : planAsks(questions, clip.duration)),
    [mode, questions, clip.duration],
  );
  const { element, pause, play, seek } = clip;

  const open = useCallback(
    (next: Ask) => {
      held.current = true;
      pause();
      setAsk(next);
      setFeedback(undefined);
      setPhase('asking');
    },
    [pause],
  );

  /** Called as the video plays. */
  const onTick = () => {
    const now = element()?.currentTime ?? 0;
    if (held.current || phase === 'ended') return;
    if (skipPrevention && isSkipping(now, attempt.furthest)) {
      lastTime.current = attempt.furthest;
      seek(attempt.furthest);
      return;
    }
    const due = dueAsk(asks, attempt.done, lastTime.current, now);
    const step = now - lastTime.current;
    attempt.watched(now, step > 0 && step < 2 ? step : 0);
    lastTime.current = due ? due.at : now;
    if (due) open(due);
  };

  /** A jump that the child made: what lies between is not asked for. */
  const jump = (target: number) => {
    const allowed = skipPrevention ? Math.min(target, attempt.furthest) : target;
    lastTime.current = allowed;
    attempt.moveTo(allowed);
    seek(allowed);
  };

  const onEnded = () => {
    const late = dueAsk(asks, attempt.done, lastTime.current, Infinity);
    if (late) {
      lastTime.current = late.at;
      open(late);
      return;
    }
    attempt.finish();
    setPhase('ended');
  };

  const reply = async (text: string) => {
    if (!ask) return;
    setPhase('checking');
    try {
      const { question, answer, accepted_answers, rejected_answers } = ask.question;
      const grade = await quiz.check({
        expected: answer,
        user: text,
        question,
        accepted_answers,
        rejected_answers,
      });
      attempt.reply(ask, text, grade);
      const said = feedbackFor(grade.status, mode, answer, attempt.tally.details.length);
      if (said.next === 'resume') attempt.close(ask);
      setTroubles(0);
      setFeedback(said);
      setPhase('feedback');
    } catch {
      setTroubles((count) => count + 1);
      setPhase('trouble');
    }
  };

  const resume = useCallback(() => {
    held.current = false;
    setAsk(undefined);
    setFeedback(undefined);
    setPhase('watching');
    const clipElement = element();
    if (clipElement?.ended) clipElement.dispatchEvent(new Event('ended'));
    else play();
  }, [element, play]);

  const rewind = () => {
    if (!ask) return;
    const target = rewindTarget(ask, asks, attempt.done);
    lastTime.current = target;
    attempt.moveTo(target);
    seek(target);
    resume();
  };

  const skip = () => {
    if (ask) attempt.close(ask);
    resume();
  };

  /** To the start of what is being watched now. */
  const restartSegment = () => {
    const now = element()?.currentTime ?? 0;
    const starts = [0, ...questions.map((question) => question.segment_range_start)];
    const start = Math.max(...starts.filter((at) => at <= now - 1.5), 0);
    jump(start);
    play();
  };

  useEffect(() => {
    const leave = () => attempt.checkpoint(true);
    const hide = () => {
      if (document.visibilityState === 'hidden') attempt.checkpoint();
    };
    const timer = setInterval(() => attempt.checkpoint(), 60_000);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [attempt]);

  return {
    phase,
    ask,
    asks,
    feedback,
    troubles,
    onTick,
    onEnded,
    jump,
    reply,
    resume,
    rewind,
    skip,
    restartSegment,
    /** True while a question is open: nothing may start the video then, media keys included. */
    isHeld: useCallback(() => held.current, []),
    tryAgain: () => setPhase('asking'),
  };
}

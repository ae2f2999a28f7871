import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { QuizSession } from '../../api/types';
import { Lesson, type View } from './lesson';
import type { Outbox } from './outbox';
import type { Clip } from './useClip';

const SEND_AGAIN_MS = 5000;

interface LessonOptions {
  childId: string;
  session: QuizSession;
  outbox: Outbox;
  clip: Clip;
  skipPrevention: boolean;
  onEnd: () => void;
  onLeave: () => void;
}

/** A lesson for as long as the page is open, and how it stands. */
export function useLesson({ clip, ...options }: LessonOptions): [Lesson, View] {
  const [lesson] = useState(() => {
    const { element, play, pause, seek } = clip;
    const time = () => element()?.currentTime ?? 0;
    const ended = () => element()?.ended ?? false;
    return new Lesson({ ...options, hands: { play, pause, seek, time, ended } });
  });
  const view = useSyncExternalStore(lesson.subscribe, lesson.view);

  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    // Development mounts twice: that is no leaving.
    clearTimeout(leaving.current);
    lesson.listen();
    const keep = () => lesson.checkpoint();
    const hide = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    // A reload and a closed tab look alike: the session may go on.
    let closing = false;
    const close = () => {
      closing = true;
      keep();
    };
    const show = () => {
      closing = false;
    };
    const send = () => {
      if (lesson.view().alone) lesson.checkpoint();
    };
    const timer = setInterval(send, SEND_AGAIN_MS);
    window.addEventListener('online', send);
    window.addEventListener('pagehide', close);
    window.addEventListener('pageshow', show);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
      window.removeEventListener('pagehide', close);
      window.removeEventListener('pageshow', show);
      document.removeEventListener('visibilitychange', hide);
      keep();
      if (!closing) leaving.current = setTimeout(() => lesson.leave());
    };
  }, [lesson]);

  return [lesson, view];
}

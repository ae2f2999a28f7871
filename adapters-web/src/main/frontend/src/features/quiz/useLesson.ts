import { useEffect, useState, useSyncExternalStore } from 'react';
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

  useEffect(() => {
    lesson.listen();
    const leave = () => lesson.checkpoint();
    const hide = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    const send = () => {
      if (lesson.view().alone) lesson.checkpoint();
    };
    const timer = setInterval(send, SEND_AGAIN_MS);
    window.addEventListener('online', send);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [lesson]);

  return [lesson, view];
}

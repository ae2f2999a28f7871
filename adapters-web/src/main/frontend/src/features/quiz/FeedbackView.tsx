import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { speak } from '../../util/speech';
import type { Feedback } from './words';

interface FeedbackViewProps {
  feedback: Feedback;
  onResume: () => void;
}

const CHEER_MS = 2600;

/** What the companion says to an answer. A right one goes on by itself, the rest wait for a tap. */
export function FeedbackView({ feedback, onResume }: FeedbackViewProps) {
  const button = useRef<HTMLButtonElement>(null);
  const correct = feedback.status === 'correct';
  useEffect(() => {
    speak(`${feedback.title} ${feedback.text}`);
    button.current?.focus();
  }, [feedback]);
  useEffect(() => {
    if (!correct) return undefined;
    const timer = setTimeout(onResume, CHEER_MS);
    return () => clearTimeout(timer);
  }, [correct, onResume]);
  return (
    <div className={`feedback feedback--${feedback.status}`}>
      <p className="feedback-title">{feedback.title}</p>
      <p>{feedback.text}</p>
      <Button ref={button} size="kid" onClick={onResume}>
        {feedback.next === 'rewind' ? 'Watch again' : 'Keep watching'}
      </Button>
    </div>
  );
}

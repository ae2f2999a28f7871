import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import type { CompanionKey } from '../../api/types';
import { Button } from '../../ui/Button';
import { Companion } from '../../ui/companions/Companion';
import { Confetti } from '../../ui/Confetti';
import { Icon } from '../../ui/icons';
import { companions } from '../../util/companions';
import { canSpeak, speak, stopSpeaking } from '../../util/speech';
import { FeedbackView } from './FeedbackView';
import './question.css';
import type { Ask } from './timeline';
import type { Phase } from './useLesson';
import type { Feedback } from './words';

interface QuestionDialogProps {
  companion: CompanionKey;
  ask: Ask;
  phase: Phase;
  feedback: Feedback | undefined;
  troubles: number;
  canSkip: boolean;
  onReply: (text: string) => void;
  onResume: () => void;
  onRewind: () => void;
  onSkip: () => void;
  onTryAgain: () => void;
}

/** The companion asks. Nothing behind the dialog can be reached until the question is settled. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { companion, ask, phase, feedback } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const text = ask.question.question;

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    heading.current?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  useEffect(() => {
    speak(text);
    return stopSpeaking;
  }, [text]);

  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-modal="true"
      aria-labelledby={titleId}
      onCancel={(event) => event.preventDefault()}
    >
      {feedback?.status === 'correct' && <Confetti />}
      <div className="ask-companion">
        <Companion
          who={companion}
          mood={feedback ? (feedback.status === 'correct' ? 'happy' : 'idle') : 'asking'}
        />
      </div>
      <div className="ask-body">
        <p className="ask-who">{companions[companion].short} asks</p>
        <h2 id={titleId} ref={heading} tabIndex={-1} className="ask-question">
          {text}
        </h2>
        <div aria-live="polite" className="ask-live">
          {phase === 'feedback' && feedback ? (
            <FeedbackView feedback={feedback} onResume={props.onResume} onRewind={props.onRewind} />
          ) : (
            <AnswerForm {...props} text={text} />
          )}
        </div>
      </div>
    </dialog>
  );
}

function AnswerForm(props: QuestionDialogProps & { text: string }) {
  const { companion, phase, troubles, canSkip, onReply, onSkip, onTryAgain, onRewind, text } =
    props;
  const [answer, setAnswer] = useState('');
  const id = useId();
  const busy = phase === 'checking';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (answer.trim() && !busy) onReply(answer.trim());
  };
  return (
    <form className="ask-form" onSubmit={submit}>
      <label htmlFor={id}>{companions[companion].listening}</label>
      <input
        id={id}
        className="input ask-input"
        value={answer}
        onChange={(event) => {
          setAnswer(event.target.value);
          if (phase === 'trouble') onTryAgain();
        }}
        autoComplete="off"
        maxLength={500}
        readOnly={busy}
        placeholder="Type here"
      />
      {phase === 'trouble' && (
        <p className="ask-trouble" role="alert">
          Hm, I could not reach home. Your answer is still here. Please send it again!
        </p>
      )}
      <div className="ask-buttons">
        <Button type="submit" size="kid" disabled={busy || answer.trim() === ''}>
          {busy ? 'Let me think…' : 'Send'}
        </Button>
        {canSpeak() && (
          <Button look="plain" size="kid" onClick={() => speak(text)}>
            <Icon name="listen" />
            Hear it
          </Button>
        )}
        <Button look="plain" size="kid" onClick={onRewind} disabled={busy}>
          <Icon name="restart" />
          Show me
        </Button>
        {(canSkip || troubles > 1) && (
          <Button look="plain" size="kid" onClick={onSkip} disabled={busy}>
            Skip
          </Button>
        )}
      </div>
    </form>
  );
}

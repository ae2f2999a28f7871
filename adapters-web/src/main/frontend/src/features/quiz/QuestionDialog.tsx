import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import type { CompanionKey, PlannedQuestion } from '../../api/types';
import { Button } from '../../ui/Button';
import { Companion } from '../../ui/companions/Companion';
import { Confetti } from '../../ui/Confetti';
import { Icon } from '../../ui/icons';
import { companions } from '../../util/companions';
import { canSpeak, speak, stopSpeaking } from '../../util/speech';
import { FeedbackView } from './FeedbackView';
import './question.css';
import type { Feedback } from './words';

interface QuestionDialogProps {
  companion: CompanionKey;
  question: PlannedQuestion;
  checking: boolean;
  feedback: Feedback | undefined;
  maySkip: boolean;
  onReply: (text: string) => void;
  onResume: () => void;
  onRewind: () => void;
  onSkip: () => void;
}

/** The companion asks. Nothing behind the dialog can be reached until the question is settled. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { companion, question, feedback } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const text = question.question;

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
          {feedback ? (
            <FeedbackView feedback={feedback} onResume={props.onResume} />
          ) : (
            <AnswerForm {...props} text={text} />
          )}
        </div>
      </div>
    </dialog>
  );
}

function AnswerForm(props: QuestionDialogProps & { text: string }) {
  const { companion, checking, maySkip, onReply, onSkip, onRewind, text } = props;
  const [answer, setAnswer] = useState('');
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (answer.trim() && !checking) onReply(answer.trim());
  };
  return (
    <form className="ask-form" onSubmit={submit}>
      <label htmlFor={id}>{companions[companion].listening}</label>
      <input
        id={id}
        className="input ask-input"
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
        autoComplete="off"
        maxLength={500}
        readOnly={checking}
        placeholder="Type here"
      />
      <div className="ask-buttons">
        <Button type="submit" size="kid" disabled={checking || answer.trim() === ''}>
          {checking ? 'Let me think…' : 'Send'}
        </Button>
        {canSpeak() && (
          <Button look="plain" size="kid" onClick={() => speak(text)}>
            <Icon name="listen" />
            Hear it
          </Button>
        )}
        <Button look="plain" size="kid" onClick={onRewind} disabled={checking}>
          <Icon name="restart" />
          Show me
        </Button>
        {maySkip && (
          <Button look="plain" size="kid" onClick={onSkip} disabled={checking}>
            Skip
          </Button>
        )}
      </div>
    </form>
  );
}

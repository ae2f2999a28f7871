import { useId, type KeyboardEvent } from 'react';
import { questionTypeLabel, questionTypes } from '../../../util/questionTypes';
import type { StudioActs } from './acts';
import { AskAtField } from './AskAtField';
import type { Card } from './cards';
import { idOf, type StudioSegment } from './draft';

interface CardEditorProps {
  card: Card;
  segment: StudioSegment;
  acts: StudioActs;
}

/** The words of a question as fields. Escape and Ctrl+Enter close it; nothing waits for that. */
export function CardEditor({ card, segment, acts }: CardEditorProps) {
  const id = useId();
  const place = { segment: idOf(segment), key: card.key };
  const edit = (question: string, answer: string) =>
    acts.change({ type: 'edit', ...place, question, answer });
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && event.ctrlKey)) return;
    event.preventDefault();
    acts.edit(undefined);
    document.getElementById(`card-${card.key}`)?.focus();
  };
  return (
    // The keys are those of its fields.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="candidate-texts"
      role="group"
      aria-label={`Edit ${questionTypeLabel(card.type)}`}
      onKeyDown={press}
    >
      {card.own && (
        <>
          <label htmlFor={`${id}-t`}>Kind</label>
          <select
            id={`${id}-t`}
            className="input"
            value={card.type}
            onChange={(event) => acts.change({ type: 'kind', ...place, kind: event.target.value })}
          >
            {questionTypes.map((type) => (
              <option key={type} value={type}>
                {questionTypeLabel(type)}
              </option>
            ))}
          </select>
          <AskAtField card={card} segment={segment} acts={acts} />
        </>
      )}
      <label htmlFor={`${id}-q`}>Question</label>
      <textarea
        id={`${id}-q`}
        className="input"
        rows={2}
        maxLength={2000}
        // The expert asked to write here.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        value={card.question}
        onChange={(event) => edit(event.target.value, card.answer)}
      />
      <label htmlFor={`${id}-a`}>Answer</label>
      <input
        id={`${id}-a`}
        className="input"
        maxLength={2000}
        value={card.answer}
        onChange={(event) => edit(card.question, event.target.value)}
      />
      <Answers
        label="Also right"
        hint={
          card.acceptedAnswers.some((one) => one.trim())
            ? 'One to a line.'
            : 'Left empty, it is made from your answer when you save.'
        }
        answers={card.acceptedAnswers}
        onChange={(accepted) => acts.change({ type: 'accept', ...place, accepted })}
      />
      <Answers
        label="Not right"
        hint="Answers that must not count, one to a line."
        answers={card.rejectedAnswers}
        onChange={(rejected) => acts.change({ type: 'reject', ...place, rejected })}
      />
    </div>
  );
}

interface AnswersProps {
  label: string;
  hint: string;
  answers: readonly string[];
  onChange: (answers: string[]) => void;
}

function Answers({ label, hint, answers, onChange }: AnswersProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div>
        <textarea
          id={id}
          className="input"
          rows={Math.min(4, Math.max(1, answers.length))}
          aria-describedby={`${id}-hint`}
          value={answers.join('\n')}
          onChange={(event) => onChange(event.target.value ? event.target.value.split('\n') : [])}
        />
        <small id={`${id}-hint`} className="muted">
          {hint}
        </small>
      </div>
    </>
  );
}

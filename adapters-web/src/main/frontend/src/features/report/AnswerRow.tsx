import { useId } from 'react';
import type { MarkStatus, Reply } from '../../api/types';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';

const marks: Record<MarkStatus, string> = {
  correct: 'Right',
  almost: 'Almost',
  wrong: 'Not right',
};

/** In words, because the number orders answers and is no chance. */
function sureness(confidence: number): string {
  if (confidence < 0.5) return 'The program is unsure';
  return confidence < 0.8 ? 'The program is fairly sure' : 'The program is sure';
}

interface AnswerRowProps {
  reply: Reply;
  onMark: (status: MarkStatus) => Promise<void>;
}

export function AnswerRow({ reply, onMark }: AnswerRowProps) {
  const id = useId();
  const mark = useAction(onMark);
  const said = reply.userAnswer ?? '';
  const given = reply.mark?.status ?? (reply.status === 'retry' ? '' : reply.status);
  return (
    <li className="answer">
      <div>
        <p className="answer-question" dir="auto">
          {reply.question}
        </p>
        <p dir="auto">
          Said: <strong>{said === '' ? 'nothing' : said}</strong>
        </p>
        <p className="muted" dir="auto">
          Expected: {reply.expectedAnswer}
        </p>
      </div>
      <div className="stack stack--tight answer-mark">
        <label htmlFor={id}>{reply.status === 'retry' ? 'Tried again' : 'Mark'}</label>
        <select
          id={id}
          className="input"
          value={given}
          disabled={mark.busy}
          onChange={(event) => void mark.run(event.target.value as MarkStatus)}
        >
          {given === '' && <option value="">Not marked</option>}
          {Object.entries(marks).map(([status, name]) => (
            <option key={status} value={status}>
              {name}
            </option>
          ))}
        </select>
        {reply.mark && reply.status !== 'retry' && (
          <p className="muted">The program said: {marks[reply.status]}.</p>
        )}
        {reply.graded && (
          <p className="muted">
            {reply.status === 'retry' && `${marks[reply.graded.status]}. `}
            {sureness(reply.graded.confidence)} ({reply.graded.confidence.toFixed(2)})
            {reply.graded.input === 'voice' && '; spoken'}
          </p>
        )}
        <Problem error={mark.error} />
      </div>
    </li>
  );
}

import { useId, useState } from 'react';
import { clock, secondsOf } from '../../../util/time';
import type { StudioActs } from './acts';
import type { Card } from './cards';
import { idOf, type StudioSegment } from './draft';

interface AskAtFieldProps {
  card: Card;
  segment: StudioSegment;
  acts: StudioActs;
}

/** The second at which an own question is asked, within its part; empty for the end of it. */
export function AskAtField({ card, segment, acts }: AskAtFieldProps) {
  const id = useId();
  const [text, setText] = useState(card.askAt === undefined ? '' : clock(card.askAt));
  const set = (typed: string) => {
    setText(typed);
    const second = Math.min(segment.end, Math.max(segment.start, Math.floor(secondsOf(typed))));
    const askAt = typed.trim() === '' ? undefined : second;
    acts.change({ type: 'askAt', segment: idOf(segment), key: card.key, askAt });
  };
  return (
    <>
      <label htmlFor={id}>Asked at</label>
      <input
        id={id}
        className="input"
        inputMode="numeric"
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => set(event.target.value)}
        onBlur={() => setText(card.askAt === undefined ? '' : clock(card.askAt))}
      />
      <small id={`${id}-hint`} className="muted candidate-hint">
        From {clock(segment.start)} to {clock(segment.end)}; empty for the end of the part.
      </small>
    </>
  );
}

import { useId } from 'react';
import type { CompanionKey } from '../../../../api/types';
import { Button } from '../../../../ui/Button';
import { companions } from '../../../../util/companions';
import { questionTypeLabel } from '../../../../util/questionTypes';
import type { Card } from '../cards';
import { nameOf, variantOf } from './variants';
import { useWordings } from './wordings';

interface WordingFieldProps {
  card: Card;
  who: CompanionKey;
  segment: string;
}

/** A question in a companion's words; saved when one leaves the field. */
export function WordingField({ card, who, segment }: WordingFieldProps) {
  const hint = useId();
  const words = useWordings();
  const saved = words.saved[segment];
  const place = { segment, who, type: card.type };
  const typed = words.typed.find((one) => nameOf(one) === nameOf(place));
  const variant = variantOf(saved, who, card.type);
  const wins = saved?.persona_winners?.[who] === card.type;
  const problem = words.problems.find(
    (one) => one.segment === segment && one.persona === who && one.type === card.type,
  );
  const { short } = companions[who];
  const kind = questionTypeLabel(card.type);
  return (
    <div className={`wording ${wins ? 'wording--wins' : ''}`}>
      <span className="badge">{kind}</span>
      <textarea
        className="input"
        rows={3}
        maxLength={500}
        aria-label={`${kind} as ${short} asks it`}
        aria-describedby={hint}
        placeholder={card.question}
        value={typed?.q ?? variant?.q ?? ''}
        onChange={(event) => words.type({ ...place, q: event.target.value, a: card.answer })}
        onBlur={() => words.save(segment)}
      />
      <small id={hint} className="findings">
        {typed && <span className="muted">Not saved yet. </span>}
        {!typed && variant?.findings?.map((one) => <span key={one.check}>⚠ {one.message} </span>)}
        {!variant && problem && <span>⚠ {problem.message}</span>}
      </small>
      {variant && (
        <Button
          size="small"
          look={wins ? 'plain' : 'quiet'}
          aria-pressed={wins}
          onClick={() => words.win(segment, who, wins ? null : card.type)}
        >
          {wins ? `★ ${short} asks this` : `Let ${short} ask this`}
          <span className="visually-hidden"> {kind}</span>
        </Button>
      )}
    </div>
  );
}

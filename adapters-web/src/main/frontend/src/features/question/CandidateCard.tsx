import { useId } from 'react';
import { Button } from '../../ui/Button';
import { questionTypeLabel } from '../../util/questionTypes';
import { clock } from '../../util/time';
import { isModified, type Card, type StudioAction } from './studio';

interface CandidateCardProps {
  card: Card;
  place: { segment: number; card: number };
  /** How many cards of the segment are not trashed. */
  count: number;
  /** This is the one a child will be asked. */
  asked: boolean;
  onChange: (action: StudioAction) => void;
  onJump: ((seconds: number) => void) | undefined;
}

export function CandidateCard({ card, place, count, asked, onChange, onJump }: CandidateCardProps) {
  const id = useId();
  const label = questionTypeLabel(card.type);
  const rank = place.card + 1;
  const edit = (question: string, answer: string) =>
    onChange({ type: 'edit', ...place, question, answer });
  const move = (to: number) => onChange({ type: 'rank', ...place, rank: to });
  if (card.trashed) {
    return (
      <li className="card candidate candidate--trashed">
        <p className="grow">
          <span className="badge">{label}</span> <s>{card.question}</s>
        </p>
        <Button
          look="plain"
          size="small"
          onClick={() => onChange({ type: 'trash', ...place, trashed: false })}
        >
          Restore<span className="visually-hidden"> {label}</span>
        </Button>
      </li>
    );
  }
  return (
    <li className={`card candidate ${asked ? 'candidate--asked' : ''}`}>
      <div className="row candidate-head">
        <span className="badge">{label}</span>
        {asked && <span className="badge badge--good">★ Will be asked</span>}
        {isModified(card) && <span className="badge badge--hint">Edited</span>}
        <span className="candidate-tools row">
          <Button
            look="plain"
            size="small"
            aria-label={`Move ${label} up`}
            disabled={rank === 1}
            onClick={() => move(rank - 1)}
          >
            ↑
          </Button>
          <Button
            look="plain"
            size="small"
            aria-label={`Move ${label} down`}
            disabled={rank === count}
            onClick={() => move(rank + 1)}
          >
            ↓
          </Button>
          <select
            className="input candidate-rank"
            aria-label={`Rank of ${label}`}
            value={rank}
            onChange={(event) => move(Number(event.target.value))}
          >
            {Array.from({ length: count }, (_, index) => (
              <option key={index} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
          <Button
            look="quiet"
            size="small"
            onClick={() => onChange({ type: 'trash', ...place, trashed: true })}
          >
            Trash<span className="visually-hidden"> {label}</span>
          </Button>
        </span>
      </div>
      <div className="candidate-texts">
        <label htmlFor={`${id}-q`}>Question</label>
        <textarea
          id={`${id}-q`}
          className="input"
          rows={2}
          value={card.question}
          onChange={(event) => edit(event.target.value, card.answer)}
        />
        <label htmlFor={`${id}-a`}>Answer</label>
        <input
          id={`${id}-a`}
          className="input"
          value={card.answer}
          onChange={(event) => edit(card.question, event.target.value)}
        />
      </div>
      {card.evidence && (
        <p className="candidate-evidence">
          <q>{card.evidence}</q>{' '}
          {onJump && card.evidenceStart !== undefined && (
            <Button look="quiet" size="small" onClick={() => onJump(card.evidenceStart ?? 0)}>
              Jump there ({clock(card.evidenceStart)})
            </Button>
          )}
        </p>
      )}
    </li>
  );
}

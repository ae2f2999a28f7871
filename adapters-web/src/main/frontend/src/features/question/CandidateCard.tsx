import { useId } from 'react';
import { Button } from '../../ui/Button';
import { questionTypeLabel } from '../../util/questionTypes';
import { findingsOf, isModified, type Card } from './cards';
import { EvidenceLine } from './EvidenceLine';
import { FindingList } from './FindingList';
import { Rewrite } from './Rewrite';
import type { StudioAction } from './studio';

interface CandidateCardProps {
  card: Card;
  videoId: string;
  segment: { start: number; end: number };
  place: { segment: number; card: number };
  /** The questions of the other cards of the segment. */
  others: string[];
  /** How many cards of the segment are not trashed. */
  count: number;
  /** This is the one a child will be asked. */
  asked: boolean;
  onChange: (action: StudioAction) => void;
  onJump: ((seconds: number) => void) | undefined;
}

export function CandidateCard({
  card,
  videoId,
  segment,
  place,
  others,
  count,
  asked,
  onChange,
  onJump,
}: CandidateCardProps) {
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
        <label htmlFor={`${id}-r`}>Also right</label>
        <div>
          <textarea
            id={`${id}-r`}
            className="input"
            rows={Math.min(3, Math.max(1, card.acceptedAnswers.length))}
            aria-describedby={`${id}-rh`}
            value={card.acceptedAnswers.join('\n')}
            onChange={(event) =>
              onChange({ type: 'accept', ...place, accepted: event.target.value.split('\n') })
            }
          />
          <small id={`${id}-rh`} className="muted">
            {card.acceptedAnswers.some((one) => one.trim())
              ? 'One to a line.'
              : 'Left empty, it is made from your answer when you save.'}
          </small>
        </div>
      </div>
      {card.evidenceStart !== undefined && (
        <EvidenceLine
          videoId={videoId}
          quote={card.evidence ?? ''}
          start={card.evidenceStart}
          frame={card.frame}
          onJump={onJump}
        />
      )}
      <FindingList findings={findingsOf(card)} />
      <Rewrite
        videoId={videoId}
        segment={segment}
        type={card.type}
        label={label}
        current={{ question: card.question, answer: card.answer }}
        avoid={others}
        onTake={(other) => onChange({ type: 'take', ...place, other })}
        onJump={onJump}
      />
    </li>
  );
}

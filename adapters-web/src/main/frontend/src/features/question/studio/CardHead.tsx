import type { DragEvent } from 'react';
import { Button } from '../../../ui/Button';
import { questionTypeLabel } from '../../../util/questionTypes';
import { clock } from '../../../util/time';
import type { CardProps } from './CandidateCard';
import { isModified, type Card, type QuestionState } from './cards';
import { idOf } from './draft';

const states: Record<QuestionState, { text: string; look: string }> = {
  draft: { text: 'Draft', look: 'badge badge--hint' },
  checked: { text: 'Checked', look: 'badge' },
  approved: { text: '✓ Approved', look: 'badge badge--good' },
  retired: { text: 'Retired', look: 'badge badge--quiet' },
};

interface CardHeadProps extends CardProps {
  rank: number;
  onDragStart: (event: DragEvent) => void;
}

/** What kind of question it is, how far it has come, and its place among the others. */
export function CardHead({ card, segment, rank, count, asked, acts, onDragStart }: CardHeadProps) {
  const label = questionTypeLabel(card.type);
  const state = states[card.state];
  const move = (to: number) =>
    acts.change({ type: 'rank', segment: idOf(segment), key: card.key, rank: to });
  return (
    <div className="row candidate-head">
      <span
        className="drag-handle"
        draggable
        onDragStart={onDragStart}
        title="Drag to rank"
        aria-hidden="true"
      >
        ⠿
      </span>
      <span className="badge">{label}</span>
      <span className={state.look}>{state.text}</span>
      {asked && <span className="badge badge--good">★ Will be asked</span>}
      {card.own && <Author card={card} />}
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
      </span>
    </div>
  );
}

function Author({ card }: { card: Card }) {
  const who = card.author?.replace(/^\w+:/, '');
  const at = card.askAt === undefined ? '' : `, asked at ${clock(card.askAt)}`;
  return (
    <span className="badge badge--hint">
      ✎ {who ? `By ${who}` : 'Your own'}
      {at}
    </span>
  );
}

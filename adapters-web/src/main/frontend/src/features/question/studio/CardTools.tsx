import { Button } from '../../../ui/Button';
import { questionTypeLabel } from '../../../util/questionTypes';
import type { StudioActs } from './acts';
import { isWhole, type Card } from './cards';
import { approval, retirement, trashing } from './decide';
import type { StudioSegment } from './draft';

interface CardToolsProps {
  card: Card;
  segment: StudioSegment;
  editing: boolean;
  acts: StudioActs;
}

/** What can be decided about a question. */
export function CardTools({ card, segment, editing, acts }: CardToolsProps) {
  const label = <span className="visually-hidden"> {questionTypeLabel(card.type)}</span>;
  const approved = card.state === 'approved';
  const retired = card.state === 'retired';
  return (
    <>
      <Button
        size="small"
        look={approved ? 'plain' : 'primary'}
        disabled={!isWhole(card)}
        onClick={() => acts.change(approval(segment, card))}
      >
        {approved ? 'Take approval back' : 'Approve'}
        {label}
      </Button>
      <Button
        size="small"
        look="plain"
        aria-expanded={editing}
        onClick={() => acts.edit(editing ? undefined : card.key)}
      >
        {editing ? 'Done' : 'Edit'}
        {label}
      </Button>
      <Button size="small" look="quiet" onClick={() => acts.change(trashing(segment, card))}>
        Trash{label}
      </Button>
      {(approved || retired) && (
        <Button size="small" look="quiet" onClick={() => acts.change(retirement(segment, card))}>
          {retired ? 'Bring back' : 'Retire'}
          {label}
        </Button>
      )}
    </>
  );
}

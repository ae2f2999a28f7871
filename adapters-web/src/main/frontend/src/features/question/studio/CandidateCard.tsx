import { Button } from '../../../ui/Button';
import { questionTypeLabel } from '../../../util/questionTypes';
import type { StudioActs } from './acts';
import { CardEditor } from './CardEditor';
import { CardHead } from './CardHead';
import { CardTools } from './CardTools';
import { findingsOf, isWhole, type Card } from './cards';
import { idOf, type StudioSegment } from './draft';
import { EvidenceLine } from './EvidenceLine';
import { FindingList } from './FindingList';
import { Rewrite } from './Rewrite';
import { useCardDrag } from './useCardDrag';

export interface CardProps {
  card: Card;
  segment: StudioSegment;
  videoId: string;
  /** Its place in the order, from 1; none in the trash. */
  rank: number | undefined;
  /** How many are in the order. */
  count: number;
  asked: boolean;
  current: boolean;
  editing: boolean;
  acts: StudioActs;
}

/** A question of a part, to be read at a glance; opened, to be edited. */
export function CandidateCard(props: CardProps) {
  const { card, segment, rank, asked, current, acts } = props;
  const id = idOf(segment);
  const drag = useCardDrag(id, card, rank, acts.change);
  const looks = [
    'card candidate',
    asked && 'candidate--asked',
    current && 'candidate--current',
    rank === undefined && 'candidate--trashed',
    drag.over && 'candidate--over',
  ];
  const toHere = () => acts.go(id, card.key);
  return (
    // It notices that the focus came, wherever in it; there is nothing to press in this.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      id={`card-${card.key}`}
      tabIndex={-1}
      aria-current={current || undefined}
      aria-label={`${questionTypeLabel(card.type)}: ${card.question}`}
      className={looks.filter(Boolean).join(' ')}
      onFocus={toHere}
      onDragOver={drag.onDragOver}
      onDragLeave={drag.onDragLeave}
      onDrop={drag.onDrop}
    >
      {rank === undefined ? (
        <Trashed {...props} />
      ) : (
        <>
          <CardHead {...props} rank={rank} onDragStart={drag.onDragStart} />
          <Body {...props} />
        </>
      )}
    </li>
  );
}

function Trashed({ card, segment, acts }: CardProps) {
  const label = questionTypeLabel(card.type);
  const place = { segment: idOf(segment), key: card.key };
  return (
    <>
      <p className="grow">
        <span className="badge">{label}</span> <s>{card.question}</s>
      </p>
      <Button
        look="plain"
        size="small"
        onClick={() => acts.change({ type: 'trash', ...place, trashed: false })}
      >
        Restore<span className="visually-hidden"> {label}</span>
      </Button>
    </>
  );
}

function Body(props: CardProps) {
  const { card, segment, videoId, editing, acts } = props;
  const { evidence } = card;
  return (
    <>
      {editing ? <CardEditor card={card} segment={segment} acts={acts} /> : <Words card={card} />}
      {evidence && (
        <EvidenceLine
          videoId={videoId}
          quote={evidence.quote}
          start={evidence.start}
          frame={evidence.frame ?? undefined}
          onJump={acts.jump}
        />
      )}
      <FindingList findings={findingsOf(card)} />
      <div className="row candidate-foot">
        <CardTools card={card} segment={segment} editing={editing} acts={acts} />
        {!card.own && (
          <Rewrite
            videoId={videoId}
            segment={segment}
            type={card.type}
            label={questionTypeLabel(card.type)}
            current={{ question: card.question, answer: card.answer }}
            avoid={segment.cards.filter((other) => other !== card).map((other) => other.question)}
            onTake={(other) =>
              acts.change({ type: 'take', segment: idOf(segment), key: card.key, other })
            }
            onJump={acts.jump}
          />
        )}
      </div>
    </>
  );
}

function Words({ card }: { card: Card }) {
  const right = card.acceptedAnswers.filter((one) => one.trim());
  const wrong = card.rejectedAnswers.filter((one) => one.trim());
  return (
    <div className="candidate-words">
      <p className="candidate-question">{card.question || <em>No question yet</em>}</p>
      <p>
        <span className="muted">Answer:</span> {card.answer || <em>none yet</em>}
        {right.length > 0 && <span className="muted"> · also right: {right.join(', ')}</span>}
        {wrong.length > 0 && <span className="muted"> · not right: {wrong.join(', ')}</span>}
      </p>
      {!isWhole(card) && (
        <p className="muted">A child can be asked it when it has a question and an answer.</p>
      )}
    </div>
  );
}

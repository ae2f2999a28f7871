import { Button } from '../../ui/Button';
import { questionTypeLabel } from '../../util/questionTypes';
import { clock } from '../../util/time';
import { CandidateCard } from './CandidateCard';
import { Rewrite } from './Rewrite';
import type { StudioAction, StudioSegment } from './studio';

interface SegmentCardsProps {
  videoId: string;
  segment: StudioSegment;
  index: number;
  onChange: (action: StudioAction) => void;
  onJump: ((seconds: number) => void) | undefined;
}

/** A part of the video: its questions, best first, and the kinds that it has none of. */
export function SegmentCards({ videoId, segment, index, onChange, onJump }: SegmentCardsProps) {
  const { cards } = segment;
  const live = cards.filter((card) => !card.trashed);
  return (
    <>
      <div className="row row--between">
        <h2>
          {clock(segment.start)}–{clock(segment.end)}
        </h2>
        {onJump && (
          <Button look="quiet" size="small" onClick={() => onJump(segment.start)}>
            Watch this part
          </Button>
        )}
      </div>
      <ul className="plain-list stack stack--tight">
        {cards.map((card, at) => (
          <CandidateCard
            key={card.type + card.originalQuestion}
            card={card}
            videoId={videoId}
            segment={segment}
            place={{ segment: index, card: at }}
            others={cards.filter((other) => other !== card).map((other) => other.question)}
            count={live.length}
            asked={at === 0 && !card.trashed}
            onChange={onChange}
            onJump={onJump}
          />
        ))}
      </ul>
      <Gaps videoId={videoId} segment={segment} index={index} onChange={onChange} onJump={onJump} />
    </>
  );
}

/** The kinds of which there is no question, why, and a way to have one written. */
function Gaps({ videoId, segment, index, onChange, onJump }: SegmentCardsProps) {
  const there = segment.cards.map((card) => card.type);
  const missing = (segment.missing ?? []).filter((type) => !there.includes(type));
  if (missing.length === 0) return null;
  return (
    <details className="gaps">
      <summary>
        No question about: {missing.map((type) => questionTypeLabel(type)).join(', ')}
      </summary>
      <ul className="plain-list stack stack--tight">
        {missing.map((type) => (
          <li key={type}>
            {segment.dropped?.includes(type) && (
              <p className="muted">
                A {questionTypeLabel(type)} question was left out: it was not safe for children.
              </p>
            )}
            <Rewrite
              videoId={videoId}
              segment={segment}
              type={type}
              label={questionTypeLabel(type)}
              current={undefined}
              avoid={segment.cards.map((card) => card.question)}
              onTake={(other) => onChange({ type: 'add', segment: index, other })}
              onJump={onJump}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

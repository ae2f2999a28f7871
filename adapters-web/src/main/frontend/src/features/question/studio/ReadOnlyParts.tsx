import { questionTypeLabel } from '../../../util/questionTypes';
import { clock } from '../../../util/time';
import type { StudioSegment } from './draft';

/** A review as it was, to be read. */
export function ReadOnlyParts({ segments }: { segments: readonly StudioSegment[] }) {
  return (
    <div className="stack">
      {segments.map((segment) => (
        <section key={`${segment.start}-${segment.end}`} className="stack stack--tight">
          <h3>
            {clock(segment.start)}–{clock(segment.end)}
            {segment.skipped !== undefined && ` (skipped: ${segment.skipped})`}
          </h3>
          <ol className="stack stack--tight">
            {segment.cards.map((card) => (
              <li key={card.key} className={card.trashed ? 'muted' : undefined}>
                {card.question} <span className="muted">{card.answer}</span>{' '}
                <small className="muted">
                  {questionTypeLabel(card.type)}, {card.trashed ? 'trash' : card.state}
                  {card.askAt !== undefined && `, asked at ${clock(card.askAt)}`}
                </small>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

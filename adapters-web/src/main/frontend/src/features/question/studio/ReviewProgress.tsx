import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import type { StudioSegment } from './draft';
import { progressOf } from './progress';

interface ReviewProgressProps {
  segments: readonly StudioSegment[];
  onApproveBest: () => void;
}

/** How far the review has come, and what a child has of it. */
export function ReviewProgress({ segments, onApproveBest }: ReviewProgressProps) {
  const { parts, decided, approved } = progressOf(segments);
  const open = parts - decided;
  return (
    <div className="stack stack--tight">
      <label className="stack stack--tight">
        <strong>
          {approved} of {parts} parts {approved === 1 ? 'has' : 'have'} an approved question
        </strong>
        <progress className="run-progress" max={parts} value={decided} />
      </label>
      <p className="muted">
        {open === 0 ? 'Every part is decided.' : `${decided} decided, ${open} to go.`}
      </p>
      {approved === 0 && (
        <Notice kind="hint">
          <p>No child is asked anything yet: children are asked approved questions only.</p>
        </Notice>
      )}
      {open > 0 && (
        <div>
          <Button size="small" look={approved === 0 ? 'primary' : 'plain'} onClick={onApproveBest}>
            Approve the best of each part
          </Button>
        </div>
      )}
    </div>
  );
}

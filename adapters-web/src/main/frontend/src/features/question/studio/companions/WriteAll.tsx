import { Button } from '../../../../ui/Button';
import { idOf, type StudioSegment } from '../draft';
import { wordable } from './variants';
import { useWordings } from './wordings';

/** Has the companions' words written for the whole video, part by part. */
export function WriteAll({ segments }: { segments: readonly StudioSegment[] }) {
  const { progress, problems, write, cancel } = useWordings();
  const ids = segments.filter((one) => !one.skipped && wordable(one).length > 0).map(idOf);
  if (!progress) {
    return (
      <div className="stack stack--tight">
        <div>
          <Button size="small" look="quiet" disabled={ids.length === 0} onClick={() => write(ids)}>
            Write companions’ words for all parts
          </Button>
        </div>
        {problems.length > 0 && (
          <p className="muted" role="status">
            {problems.length} could not be written; each part says which and why.
          </p>
        )}
      </div>
    );
  }
  return (
    <div className="stack stack--tight">
      <label className="stack stack--tight">
        Writing companions’ words: {progress.done} of {progress.of} parts
        <progress className="run-progress" max={progress.of} value={progress.done} />
      </label>
      <div>
        <Button size="small" look="plain" onClick={cancel}>
          Stop
        </Button>
      </div>
    </div>
  );
}

import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { costWords, isBusy, missingParts, type GenerationState } from './generation';

interface GenerationStandingProps {
  state: GenerationState;
  saved: boolean;
  onCancel: () => void;
  onRetry: () => void;
}

/** How far the run is, what it cost so far, and what can be done about it. */
export function GenerationStanding({ state, saved, onCancel, onRetry }: GenerationStandingProps) {
  const { phase, status, progress } = state;
  const busy = isBusy(state);
  const missing = busy ? 0 : missingParts(state);
  const cost = costWords(state.cost);
  if (phase === 'idle' || (saved && missing === 0 && !cost)) return null;
  return (
    <section className="stack" aria-label="This run">
      {busy && progress && (
        <label className="stack stack--tight">
          <span>
            {progress.done} of {progress.total} {progress.total === 1 ? 'part' : 'parts'} written
          </span>
          <progress className="run-progress" max={progress.total} value={progress.done} />
        </label>
      )}
      <div aria-live="polite" className="stack">
        {busy && (
          <Notice>
            <p>{status}</p>
          </Notice>
        )}
        {phase === 'failed' && <Notice kind="problem">{status}</Notice>}
        {phase === 'done' && !saved && missing === 0 && (
          <Notice kind="good">Every part is through. Have a look, then submit and save.</Notice>
        )}
        {phase === 'done' && missing > 0 && (
          <Notice>
            {missing === 1
              ? 'One part has no questions yet.'
              : `${missing} parts have no questions yet.`}{' '}
            The reason stands beside each. What is written stays.
          </Notice>
        )}
      </div>
      {cost && <p className="muted">So far: {cost}.</p>}
      {(busy || (missing > 0 && state.run)) && (
        <div className="row">
          {busy && (
            <Button look="plain" size="small" onClick={onCancel}>
              Stop
            </Button>
          )}
          {!busy && missing > 0 && (
            <Button look="plain" onClick={onRetry}>
              Write the missing parts again
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

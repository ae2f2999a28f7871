import { useCallback, useState, type Dispatch } from 'react';
import { question } from '../../../api/question';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { questionTypeLabel } from '../../../util/questionTypes';
import { clock } from '../../../util/time';
import { useLoad } from '../../../util/useLoad';
import type { Card } from './cards';
import { merged, type Difference, type Side } from './merge';
import type { StudioAction, StudioState } from './studio';

interface ConflictDialogProps {
  videoId: string;
  state: StudioState;
  dispatch: Dispatch<StudioAction>;
}

/** Both sides of what two people changed, to choose from; nothing is saved before that. */
export function ConflictDialog({ videoId, state, dispatch }: ConflictDialogProps) {
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const [open, setOpen] = useState(true);
  if (!state.theirs) return null;
  const both = merged(state.base.segments, state.history.present, state.theirs);
  const { differences, takenOver } = both;
  const choose = (side: Side) =>
    setChoices(Object.fromEntries(differences.map(({ id }) => [id, side])));
  if (!open) {
    return (
      <div className="conflict-bar">
        <Button onClick={() => setOpen(true)}>Choose between your changes and theirs</Button>
      </div>
    );
  }
  return (
    <Dialog title="Somebody else changed the same questions" onClose={() => setOpen(false)}>
      <p>
        Nothing is lost: choose what shall stand. Your other changes stay as they are
        {takenOver > 0 && `, and ${takenOver} of theirs come in beside them`}.
      </p>
      <SavedBy videoId={videoId} since={state.base.version} />
      <div className="row">
        <Button size="small" look="plain" onClick={() => choose('mine')}>
          Mine everywhere
        </Button>
        <Button size="small" look="plain" onClick={() => choose('theirs')}>
          Theirs everywhere
        </Button>
      </div>
      <ul className="plain-list stack">
        {differences.map((one) => (
          <li key={one.id}>
            <Choice
              difference={one}
              side={choices[one.id] ?? 'mine'}
              onChoose={(side) => setChoices({ ...choices, [one.id]: side })}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onClick={() => dispatch({ type: 'choose', choices })}>Save what I chose</Button>
        <Button look="plain" onClick={() => setOpen(false)}>
          Later
        </Button>
      </div>
    </Dialog>
  );
}

/** Who saved meanwhile; nothing while that is not known. */
function SavedBy({ videoId, since }: { videoId: string; since: number }) {
  const load = useCallback((signal: AbortSignal) => question.versions(videoId, signal), [videoId]);
  const { data } = useLoad(load);
  const newer = (data?.versions ?? []).filter(({ version }) => version > since);
  const names = [...new Set(newer.map((one) => one.saved_by_name))];
  return names.length === 0 ? null : (
    <p>
      Saved by <bdi>{names.join(', ')}</bdi>.
    </p>
  );
}

interface ChoiceProps {
  difference: Difference;
  side: Side;
  onChoose: (side: Side) => void;
}

function Choice({ difference, side, onChoose }: ChoiceProps) {
  const { id, segment, about, mine, theirs, skips } = difference;
  const what = about === 'skip' ? 'skipped or not' : questionTypeLabel(mine?.type ?? '');
  const option = (value: Side, name: string, text: React.ReactNode) => (
    <label className={`choice-side ${side === value ? 'choice-side--chosen' : ''}`}>
      <span className="check">
        <input type="radio" name={id} checked={side === value} onChange={() => onChoose(value)} />
        {name}
      </span>
      {text}
    </label>
  );
  return (
    <fieldset className="conflict">
      <legend>
        {clock(segment.start)}–{clock(segment.end)}: {what}
      </legend>
      <div className="conflict-sides">
        {option('mine', 'Mine', about === 'skip' ? skipText(skips?.mine) : <Words card={mine} />)}
        {option(
          'theirs',
          'Theirs',
          about === 'skip' ? skipText(skips?.theirs) : <Words card={theirs} />,
        )}
      </div>
    </fieldset>
  );
}

function skipText(reason: string | undefined) {
  return <span>{reason === undefined ? 'A question is asked here.' : `Skipped: ${reason}`}</span>;
}

function Words({ card }: { card: Card | undefined }) {
  if (!card) return null;
  const right = card.acceptedAnswers.filter(Boolean);
  const wrong = card.rejectedAnswers.filter(Boolean);
  return (
    <span className="stack stack--tight">
      <strong>{card.question}</strong>
      <span>{card.answer}</span>
      {right.length > 0 && <span className="muted">Also right: {right.join(', ')}</span>}
      {wrong.length > 0 && <span className="muted">Not right: {wrong.join(', ')}</span>}
      <span className="muted">
        {card.state}
        {card.askAt !== undefined && `, asked at ${clock(card.askAt)}`}
      </span>
    </span>
  );
}

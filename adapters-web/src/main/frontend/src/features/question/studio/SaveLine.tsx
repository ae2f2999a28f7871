import { Link, useLocation } from 'react-router';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { canSave, type SaveState } from './autosave';
import type { StudioSegment } from './draft';
import { asText } from './keep';
import { TakeCopy } from './TakeCopy';

interface SaveLineProps {
  save: SaveState;
  takenOver: number;
  title: string;
  segments: readonly StudioSegment[];
  loginPath: string;
  onSave: () => void;
  onNoticed: () => void;
}

/** Where the changes are, always in view. */
export function SaveLine(props: SaveLineProps) {
  const { save, takenOver, title, segments, loginPath, onSave, onNoticed } = props;
  const location = useLocation();
  const stuck = save.kind === 'refused' || save.kind === 'loggedOut';
  return (
    <div className="stack stack--tight">
      <div className="row row--between">
        <p role="status" className="save-line" data-save={save.kind}>
          {saveText(save)}
        </p>
        {canSave(save) && (
          <Button size="small" look="plain" onClick={onSave}>
            Save now
          </Button>
        )}
      </div>
      {stuck && (
        <Notice kind="problem">
          <p>{save.kind === 'refused' ? save.why : 'Your log-in has ended.'}</p>
          <p>Everything you typed is still here and kept in this browser.</p>
          {save.kind === 'loggedOut' && (
            <p>
              <Link to={loginPath} state={{ from: location.pathname + location.search }}>
                Log in again
              </Link>{' '}
              and it is saved.
            </p>
          )}
          <TakeCopy name={title} text={() => asText(title, segments)} />
        </Notice>
      )}
      {takenOver > 0 && (
        <Notice>
          <p>
            Somebody else saved too: {takenOver} {takenOver === 1 ? 'change' : 'changes'} of theirs{' '}
            {takenOver === 1 ? 'is' : 'are'} on this page now, beside yours.
          </p>
          <div>
            <Button size="small" look="quiet" onClick={onNoticed}>
              Good
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}

function saveText(save: SaveState): string {
  switch (save.kind) {
    case 'clean':
      return save.at === undefined
        ? 'Changes are saved by themselves.'
        : `Saved at ${new Date(save.at).toLocaleTimeString()}.`;
    case 'dirty':
    case 'saving':
      return 'Saving…';
    case 'waiting':
      return 'Waiting for the network. Your changes are kept in this browser.';
    case 'conflict':
      return 'Not saved: somebody else changed the same questions.';
    case 'loggedOut':
    case 'refused':
      return 'Not saved.';
  }
}

import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { childIcon } from '../../util/childIcons';
import { draftFields, fieldNames, type ChildDraft, type ChildKeeping } from './childDraft';
import { modeLabels } from './modes';

interface ConflictProps {
  /** What both began with. */
  base: ChildDraft;
  mine: ChildDraft;
  theirs: ChildDraft;
  keep: ChildKeeping;
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people edited the same child: both sides beside each other, and the second one decides. */
export function Conflict({
  base,
  mine,
  theirs,
  keep,
  busy,
  onKeepMine,
  onTakeTheirs,
}: ConflictProps) {
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; who used the keyboard goes on here.
  useEffect(() => place.current?.focus(), []);
  const touched = (key: keyof ChildDraft) => mine[key] !== base[key];
  const differing = draftFields.filter((key) => touched(key) && mine[key] !== theirs[key]);
  const alsoTheirs = draftFields.filter((key) => !touched(key) && theirs[key] !== base[key]);
  return (
    <div ref={place} tabIndex={-1} className="conflict">
      <Notice kind="problem">
        <p>
          <strong>Somebody changed this meanwhile.</strong> Nothing of yours is lost, and nothing is
          saved yet.
        </p>
        {differing.length > 0 && (
          <table className="table">
            <thead>
              <tr>
                <td />
                <th scope="col">Yours</th>
                <th scope="col">Theirs</th>
              </tr>
            </thead>
            <tbody>
              {differing.map((key) => (
                <tr key={key}>
                  <th scope="row">{fieldNames[key]}</th>
                  <td>
                    <bdi>{shown(key, mine, keep)}</bdi>
                  </td>
                  <td>
                    <bdi>{shown(key, theirs, keep)}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {alsoTheirs.length > 0 && (
          <p>
            What they changed and you did not stays theirs either way:{' '}
            {alsoTheirs.map((key) => `${fieldNames[key]}: ${shown(key, theirs, keep)}`).join('; ')}.
          </p>
        )}
        <div className="row">
          <Button disabled={busy} onClick={onKeepMine}>
            Keep mine
          </Button>
          <Button look="plain" disabled={busy} onClick={onTakeTheirs}>
            Take theirs
          </Button>
        </div>
      </Notice>
    </div>
  );
}

function shown(key: keyof ChildDraft, draft: ChildDraft, keep: ChildKeeping): string {
  const value = draft[key];
  switch (key) {
    case 'icon_key':
      return `${childIcon(value)} ${value}`;
    case 'interaction_mode':
      return modeLabels[draft.interaction_mode].short;
    case 'expert_id':
      return keep.experts?.find((one) => one.id === value)?.name ?? (value || 'none');
    case 'parent_id':
      return keep.parents?.find((one) => one.id === value)?.name ?? (value || 'none');
    default:
      return value || '(empty)';
  }
}

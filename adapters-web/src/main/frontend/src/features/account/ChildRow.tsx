import { Link } from 'react-router';
import type { Child, InteractionMode } from '../../api/types';
import { Button } from '../../ui/Button';
import { Name } from '../../ui/Name';
import { Problem } from '../../ui/Notice';
import { childIcon } from '../../util/childIcons';
import { useAction } from '../../util/useAction';
import { fullName } from './ChildDialog';
import { draftOf, type ChildDraft, type ChildKeeping } from './childDraft';
import { modeLabels, modes } from './modes';
import { editOf, saveEdit, type ChildEdit } from './useChildEdit';

interface ChildRowProps {
  child: Child;
  keep: ChildKeeping;
  /** In whose care it is. */
  belongs: string;
  onSaved: (child: Child) => void;
  onEdit: (edit: ChildEdit) => void;
}

/** A child in the list; picture and way of asking are changed right here. */
export function ChildRow({ child, keep, belongs, onSaved, onEdit }: ChildRowProps) {
  const name = fullName(child);
  const change = useAction(async (part: Partial<ChildDraft>) => {
    const edit = { base: child, draft: { ...draftOf(child), ...part } };
    const outcome = await saveEdit(keep, edit);
    if ('conflict' in outcome) onEdit(outcome.conflict);
    else onSaved(outcome.saved);
  });
  return (
    <>
      <select
        className="people-icon"
        aria-label={`Picture of ${name}`}
        value={child.icon_key}
        disabled={change.busy}
        onChange={(event) => void change.run({ icon_key: event.target.value })}
      >
        {keep.icons.map((key) => (
          <option key={key} value={key} aria-label={key}>
            {childIcon(key)}
          </option>
        ))}
      </select>
      <span className="grow people-name">
        <strong>
          <Name>{name}</Name>
        </strong>
        {belongs && <span className="muted">{belongs}</span>}
      </span>
      <select
        className="input people-mode"
        aria-label={`Way of asking ${name}`}
        value={child.interaction_mode}
        disabled={change.busy}
        onChange={(event) =>
          void change.run({ interaction_mode: event.target.value as InteractionMode })
        }
      >
        {modes.map((mode) => (
          <option key={mode} value={mode} title={modeLabels[mode].long}>
            {modeLabels[mode].short}
          </option>
        ))}
      </select>
      <Link className="button button--plain button--small" to={`${keep.reports}/${child.child_id}`}>
        Report<span className="visually-hidden"> of {name}</span>
      </Link>
      <Button look="plain" size="small" onClick={() => onEdit(editOf(child))}>
        Edit<span className="visually-hidden"> {name}</span>
      </Button>
      <Problem error={change.error} />
    </>
  );
}

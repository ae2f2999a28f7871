import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { Child } from '../../api/types';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Name } from '../../ui/Name';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { draftOf, type ChildDraft, type ChildKeeping } from './childDraft';
import { ChildFields } from './ChildFields';
import { Conflict } from './Conflict';
import { useChildEdit, type ChildEdit } from './useChildEdit';

interface EditChildProps {
  start: ChildEdit;
  keep: ChildKeeping;
  onSaved: (child: Child) => void;
  onClose: () => void;
  /** What else can be done with a child's data. */
  more?: ReactNode;
}

export function EditChildDialog({ start, keep, onSaved, onClose, more }: EditChildProps) {
  const child = start.base;
  const edit = useChildEdit(start, keep, (saved) => {
    onSaved(saved);
    onClose();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void edit.save();
  };
  return (
    <Dialog title={<Name>{fullName(child)}</Name>} onClose={onClose}>
      <form className="stack" onSubmit={submit} aria-label="Profile">
        <ChildFields draft={edit.draft} keep={keep} onChange={edit.set} />
        {edit.theirs ? (
          <Conflict
            base={draftOf(edit.base)}
            mine={edit.draft}
            theirs={draftOf(edit.theirs)}
            keep={keep}
            busy={edit.busy}
            onKeepMine={edit.keepMine}
            onTakeTheirs={edit.takeTheirs}
          />
        ) : (
          <div className="row">
            <Button type="submit" disabled={edit.busy}>
              Save
            </Button>
            <Button look="plain" onClick={onClose}>
              Cancel
            </Button>
          </div>
        )}
        <Problem error={edit.error} />
      </form>
      <ActivePart child={child} keep={keep} onSaved={onSaved} onClose={onClose} />
      {more}
    </Dialog>
  );
}

function ActivePart({
  child,
  keep,
  onSaved,
  onClose,
}: Omit<EditChildProps, 'start'> & { child: Child }) {
  const toggle = useAction(async () => {
    onSaved(await keep.update(child.child_id, { is_active: !child.is_active }));
    onClose();
  });
  return (
    <section className="stack stack--tight dialog-part">
      <h3>{child.is_active ? 'Active' : 'Not active'}</h3>
      <p className="muted">
        {child.is_active
          ? 'Deactivated, this child is taken off the family’s page. What it did is kept, and you can activate it again.'
          : 'This child is not on the family’s page. What it did is kept.'}
      </p>
      <div>
        <Button look="plain" disabled={toggle.busy} onClick={() => void toggle.run()}>
          {child.is_active ? 'Deactivate' : 'Activate'}
        </Button>
      </div>
      <Problem error={toggle.error} />
    </section>
  );
}

interface AddChildProps {
  start: ChildDraft;
  keep: ChildKeeping;
  onChange: () => void;
  onClose: () => void;
}

export function AddChildDialog({ start, keep, onChange, onClose }: AddChildProps) {
  const [draft, setDraft] = useState(start);
  const create = useAction(async () => {
    await keep.create(draft);
    onChange();
    onClose();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void create.run();
  };
  return (
    <Dialog title="Add a child" onClose={onClose}>
      <form className="stack" onSubmit={submit} aria-label="Add a child">
        <ChildFields
          draft={draft}
          keep={keep}
          isNew
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
        <Problem error={create.error} />
        <div className="row">
          <Button type="submit" disabled={create.busy}>
            Add child
          </Button>
          <Button look="plain" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

export function fullName(child: Child): string {
  return `${child.first_name} ${child.last_name}`.trim();
}

import { useCallback, useState } from 'react';
import { privacy, type Doings, type Keeper } from '../../api/privacy';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Name } from '../../ui/Name';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { useLoad } from '../../util/useLoad';

export interface NamedChild {
  child_id: string;
  first_name: string;
}

interface EraseDialogProps {
  child: NamedChild;
  keeper: Keeper;
  onErased: () => void;
  onClose: () => void;
}

/** Says what goes, and erases when the child's first name was typed. */
export function EraseDialog({ child, keeper, onErased, onClose }: EraseDialogProps) {
  const load = useCallback(
    (signal: AbortSignal) => privacy.doings(child.child_id, signal),
    [child.child_id],
  );
  const doings = useLoad(load);
  const [typed, setTyped] = useState('');
  const erase = useAction(() => privacy.erase(keeper, child.child_id));
  const sure = plain(typed) === plain(child.first_name);
  const submit = async () => {
    if (sure && (await erase.run())) {
      onClose();
      onErased();
    }
  };
  return (
    <Dialog
      title={
        <>
          Erase <Name>{child.first_name}</Name> for ever?
        </>
      }
      onClose={onClose}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>
          <strong>What goes:</strong> the name and profile{counted(doings.data)}, and every report.
          Nobody can bring it back. Download the data first if you may want it.
        </p>
        <p>
          <strong>What stays:</strong> the accounts of parent and expert, the videos, and a note
          that a child was erased, without a name.
        </p>
        <TextField
          label="To go on, type the child’s first name"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Problem error={doings.error} />
        <Problem error={erase.error} />
        <div className="row">
          <Button type="submit" look="danger" disabled={!sure || erase.busy}>
            Erase for ever
          </Button>
          <Button look="plain" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function counted(doings: Doings | undefined): string {
  if (!doings) return ', each attempt and each answer';
  return `, ${number(doings.attempts, 'attempt')} and ${number(doings.answers, 'answer')}`;
}

const number = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The same name, however it was typed. */
const plain = (name: string) =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();

import { useState, type SubmitEvent } from 'react';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import type { ShownCode } from './NewCode';

interface AddParentFormProps {
  create: (name: string) => Promise<{ access_code?: string | null }>;
  onMade: (shown: ShownCode | undefined) => void;
}

export function AddParentForm({ create, onMade }: AddParentFormProps) {
  const [name, setName] = useState('');
  const add = useAction(async () => {
    const made = await create(name);
    onMade(made.access_code ? { name, code: made.access_code } : undefined);
    setName('');
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void add.run();
  };
  return (
    <form className="stack panel-form" onSubmit={submit} aria-label="Add a parent">
      <div className="row row--end">
        <div className="grow">
          <TextField
            label="Name"
            dir="auto"
            autoComplete="off"
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <Button type="submit" disabled={add.busy}>
          Add parent
        </Button>
      </div>
      <Problem error={add.error} />
    </form>
  );
}

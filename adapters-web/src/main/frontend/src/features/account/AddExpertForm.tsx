import { useState, type SubmitEvent } from 'react';
import { account } from '../../api/account';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import type { ShownCode } from './NewCode';

export function AddExpertForm({ onMade }: { onMade: (shown: ShownCode | undefined) => void }) {
  const [name, setName] = useState('');
  const [expertId, setExpertId] = useState('');
  const [password, setPassword] = useState('');
  const create = useAction(async () => {
    const made = await account.createExpert({
      expert_id: expertId,
      display_name: name,
      ...(password ? { password } : {}),
    });
    onMade(made.access_code ? { name, code: made.access_code } : undefined);
    setName('');
    setExpertId('');
    setPassword('');
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void create.run();
  };
  return (
    <form className="stack panel-form" onSubmit={submit} aria-label="Add an expert">
      <div className="form-columns">
        <TextField
          label="Name"
          dir="auto"
          autoComplete="off"
          required
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label="Id"
          hint="3 to 50 small letters, numbers, _ or -"
          autoComplete="off"
          autoCapitalize="none"
          required
          value={expertId}
          onChange={(event) => setExpertId(event.target.value)}
        />
        <TextField
          label="Password (not needed)"
          hint="The access code is enough to log in. At least 6 characters."
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      <Problem error={create.error} />
      <div>
        <Button type="submit" disabled={create.busy}>
          Add expert
        </Button>
      </div>
    </form>
  );
}

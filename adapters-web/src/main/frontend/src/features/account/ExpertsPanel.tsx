import { useState, type SubmitEvent } from 'react';
import { account } from '../../api/account';
import type { Expert } from '../../api/types';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { AccountList } from './AccountList';
import { NewCode, type ShownCode } from './NewCode';

export function ExpertsPanel({ experts, onChange }: { experts: Expert[]; onChange: () => void }) {
  const [name, setName] = useState('');
  const [expertId, setExpertId] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<ShownCode>();
  const create = useAction(async () => {
    const made = await account.createExpert({
      expert_id: expertId.trim().toLowerCase(),
      display_name: name.trim(),
      ...(password ? { password } : {}),
    });
    setCode(made.access_code ? { name: name.trim(), code: made.access_code } : undefined);
    setName('');
    setExpertId('');
    setPassword('');
    onChange();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void create.run();
  };
  return (
    <section className="card stack" aria-labelledby="experts">
      <h2 id="experts">Experts</h2>
      <NewCode shown={code} />
      <AccountList
        people={experts.map((expert) => ({
          id: expert.expert_id,
          name: expert.display_name,
          active: expert.is_active,
        }))}
        newCode={account.newExpertCode}
        onCode={setCode}
      />
      <details>
        <summary>Add an expert</summary>
        <form className="stack panel-form" onSubmit={submit} aria-label="Add an expert">
          <div className="form-columns">
            <TextField
              label="Name"
              required
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <TextField
              label="Id"
              hint="3 to 50 small letters, numbers, _ or -"
              required
              value={expertId}
              onChange={(event) => setExpertId(event.target.value)}
            />
            <TextField
              label="Password (not needed)"
              hint="The access code is enough to log in."
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
      </details>
    </section>
  );
}

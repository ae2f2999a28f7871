import { useState, type SubmitEvent } from 'react';
import { account } from '../../api/account';
import type { Parent } from '../../api/types';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { AccountList } from './AccountList';
import { NewCode, type ShownCode } from './NewCode';

export function ParentsPanel({ parents, onChange }: { parents: Parent[]; onChange: () => void }) {
  const [name, setName] = useState('');
  const [code, setCode] = useState<ShownCode>();
  const create = useAction(async () => {
    const made = await account.createParent(name.trim());
    setCode(made.access_code ? { name: name.trim(), code: made.access_code } : undefined);
    setName('');
    onChange();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void create.run();
  };
  return (
    <section className="card stack" aria-labelledby="parents">
      <h2 id="parents">Parents</h2>
      <p className="muted">
        A family’s code opens the children’s page, and shows the parents how their children do.
      </p>
      <NewCode shown={code} />
      <AccountList
        people={parents.map((parent) => ({
          id: parent.parent_id,
          name: parent.display_name,
          active: parent.is_active,
        }))}
        newCode={account.newParentCode}
        onCode={setCode}
      />
      <details>
        <summary>Add a parent</summary>
        <form className="row row--end panel-form" onSubmit={submit} aria-label="Add a parent">
          <div className="grow">
            <TextField
              label="Name"
              required
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          <Button type="submit" disabled={create.busy}>
            Add parent
          </Button>
        </form>
        <Problem error={create.error} />
      </details>
    </section>
  );
}
